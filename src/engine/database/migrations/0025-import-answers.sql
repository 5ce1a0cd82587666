-- What the person said departments in files mean, by what the files are: the headings of a table, or the format.
create table import_department_name (
  source text,
  written text,
  department_id uuid not null references department on delete cascade,
  primary key (source, written)
);
create index import_department_name_department on import_department_name (department_id);

-- Which company is the person's own, so that people of others are left out; null = nobody is left out.
create table import_company (
  is_only boolean primary key default true check (is_only),
  name text
);
