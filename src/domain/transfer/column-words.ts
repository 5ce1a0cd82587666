import { z } from 'zod';

/** A field a column of an org directory may hold. Two names, a key of the manager, the two halves of a name and what is known of a family are put together later. */
export const columnField = z.enum([
  'name',
  'firstName',
  'middleName',
  'lastName',
  'nickname',
  'email',
  'company',
  'employeeNumber',
  'department',
  'team',
  'title',
  'level',
  'site',
  'phone',
  'manager',
  'managerEmail',
  'managerNumber',
  'birthday',
  'startDate',
  'zone',
  'spouse',
  'children',
  'anniversary',
  'note'
]);
export type ColumnField = z.infer<typeof columnField>;

/**
 * Headings of each field, folded (no case, accents, punctuation), the best first: where a table
 * has several, the earlier one is taken (`Dept` before `Division`). English, then German, French,
 * Spanish, Portuguese, Italian and Dutch, then the headings of Google Contacts, Outlook and the large HR systems.
 */
export const columnWords: Readonly<Record<ColumnField, readonly string[]>> = {
  name: list(`
    full name, fullname, employee name, worker name, preferred name, display name,
    displayname, name, employee, worker, person, colleague, contact name, cn, vollstandiger
    name, mitarbeiter, mitarbeitername, anzeigename, nom complet, nom et prenom, nombre
    completo, nombre y apellidos, nome completo, nome e cognome, colaborador, dipendente, funcionario, naam,
    volledige naam, medewerker, file as`),
  firstName: list(`
    preferred first name, first name, firstname, given name, givenname, forename, first,
    legal first name, vorname, prenom, nombre, nombre de pila, nome, voornaam`),
  middleName: list('middle name, middlename, middle'),
  lastName: list(`
    preferred last name, last name, lastname, surname, family name, familyname, last, sn,
    legal last name, nachname, familienname, nom, nom de famille, apellido, apellidos,
    cognome, sobrenome, apelido, achternaam`),
  nickname: list('nickname, nick name, known as, goes by, rufname, spitzname, surnom, apodo'),
  email: list(`
    work email, work e mail, business email, business e mail, company email, corporate
    email, office email, primary work email, email work, primary email, email, e mail, mail,
    email address, e mail address, emailaddress, mail address, email id, e mail 1 value,
    userprincipalname, user principal name, upn, e mail adresse, emailadresse, mailadresse,
    geschaftliche e mail, courriel, adresse e mail, adresse mail, adresse email, correo,
    correo electronico, direccion de correo electronico, adresse de messagerie, indirizzo e mail,
    indirizzo email, indirizzo di posta elettronica, posta elettronica, e mail corporativo, email corporativo,
    e mailadres, emailadres, personal email, e mail 2 address, e mail 2 value`),
  company: list(`
    company, company name, companyname, organization name, organisation name, organization 1
    name, employer, firma, unternehmen, arbeitgeber, entreprise, societe, empresa, azienda,
    societa, bedrijf`),
  employeeNumber: list(`
    employee id, employee number, employee no, employeeid, employeenumber, emp id, emp no,
    staff id, staff number, staff no, personnel number, personnel no, payroll number,
    payroll id, worker id, person number, badge number, badge id, hr id, personalnummer,
    personalnr, mitarbeiternummer, mitarbeiter id, matricule, numero de empleado, id
    empleado, matricola, matricula, personeelsnummer`),
  department: list(`
    department, dept, department name, dept name, organization department, organization 1
    department, organisation department, org unit, organizational unit, organisational unit,
    organization unit, supervisory organization, ou, abteilung, bereich, service,
    departement, departamento, dipartimento, reparto, setor, afdeling, group, function, business unit, unit,
    division, division name, cost centre, cost center, cost centre name, cost center name,
    costcenter, kostenstelle, centre de cout, centro de coste`),
  // Where no column names the department, the team is taken for it (map-columns.ts).
  team: list('team, team name, squad, sub team, subteam, arbeitsgruppe, equipe, equipo'),
  title: list(`
    job title, jobtitle, business title, position title, title, position, role, job role,
    job, job name, designation, occupation, organization title, organization 1 title,
    stelle, stellenbezeichnung, funktion, titel, berufsbezeichnung, poste, fonction,
    intitule du poste, profession, beruf, puesto, cargo, qualifica, ruolo, mansione, funcao, functie,
    functietitel`),
  level: list(`
    job level, level, grade, job grade, pay grade, band, job band, salary band, career
    level, management level, seniority, stufe, ebene, karrierestufe, niveau, nivel`),
  site: list(`
    site, office, office location, work location, location, office name, site name, location
    name, building, campus, base, city, work city, town, business city, l,
    physicaldeliveryofficename, standort, buro, arbeitsort, ort, stadt, lieu de travail,
    bureau, ville, lieu, oficina, sede, ubicacion, ciudad, centro de trabajo, localizacao, escritorio, cidade, locatie, vestiging,
    standplaats`),
  phone: list(`
    work phone, business phone, office phone, phone, phone number, telephone, telephone
    number, work phone number, mobile, mobile phone, mobile number, cell, cell phone,
    extension, phone 1 value, primary phone, telefon, telefonnummer, mobil, tel, telefono,
    movil, telefone, celular, cellulare, telefoon, mobiel, telefon geschaftlich, telephone bureau,
    telefono del trabajo`),
  manager: list(`
    manager, manager name, managers name, reports to, reports to name, reporting to,
    reporting manager, line manager, line manager name, direct manager, people manager,
    supervisor, supervisor name, worker s manager, boss, team lead, reportsto, vorgesetzter,
    vorgesetzte, vorgesetzte r, fuhrungskraft, manageur, responsable, superieur, superieur
    hierarchique, responsable hierarchique, nom du responsable, n 1, jefe, jefe a, gerente, nombre del
    administrador, name des der vorgesetzten, responsabile, superiore, gestor, gestor direto, chefe, leidinggevende, jefe directo, supervisor directo`),
  managerEmail: list(`
    manager email, manager e mail, managers email, manager email address, manager mail,
    manager work email, line manager email, reports to email, supervisor email, reporting
    manager email, e mail vorgesetzter`),
  managerNumber: list(`
    manager id, manager employee id, manager number, manager employee number, line manager
    id, reports to id, supervisor id, manager emp id, manager no, reports to employee id`),
  birthday: list(`
    birthday, birth date, birthdate, date of birth, dob, geburtstag, geburtsdatum, date de
    naissance, anniversaire, fecha de nacimiento, cumpleanos, data di nascita, compleanno, data de nascimento,
    aniversario, geboortedatum, verjaardag`),
  startDate: list(`
    start date, hire date, date of hire, hired, hired on, startdate, hiredate, original hire
    date, joining date, date of joining, join date, joined, joined on, date joined,
    employment date, employment start date, work start date, eintrittsdatum, eintritt,
    eintritt am, startdatum, date d entree, date d embauche, dentree, fecha de ingreso,
    fecha de alta, fecha de contratacion, data di assunzione, data de admissao, datum in dienst`),
  zone: list(`
    time zone, timezone, tz, time zone id, work time zone, zeitzone, fuseau horaire, zona
    horaria`),
  spouse: list('spouse, spouse name, partner, partner name, ehepartner, conjoint, conyuge'),
  children: list('children, child, kids, kinder, enfants, hijos'),
  // Only beside a spouse: alone, it is rather the day somebody came to the company (map-columns.ts).
  anniversary: list('wedding anniversary, wedding day, anniversary, hochzeitstag'),
  note: list('notes, note, comment, comments, remarks, notiz, notizen, bemerkung, notas')
};

/** Each field in words, as a preview names it. */
export const columnFieldWords: Readonly<Record<ColumnField, string>> = {
  name: 'name',
  firstName: 'first name',
  middleName: 'middle name',
  lastName: 'last name',
  nickname: 'nickname',
  email: 'e-mail',
  company: 'company',
  employeeNumber: 'employee number',
  department: 'department',
  team: 'team',
  title: 'title',
  level: 'level',
  site: 'site',
  phone: 'phone',
  manager: 'manager',
  managerEmail: "manager's e-mail",
  managerNumber: "manager's number",
  birthday: 'birthday',
  startDate: 'start date',
  zone: 'time zone',
  spouse: 'spouse',
  children: 'children',
  anniversary: 'wedding day',
  note: 'note'
};

function list(words: string): readonly string[] {
  return words.split(',').map((word) => word.trim().replace(/\s+/g, ' '));
}
