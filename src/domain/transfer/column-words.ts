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
  'status',
  'note'
]);
export type ColumnField = z.infer<typeof columnField>;

/** What headings call whom somebody reports to. */
const managerWords = list(`
  manager, managers, line manager, direct manager, people manager, reporting manager, supervisor, direct supervisor, reports to, reporting to, team lead,
  team leader, worker s manager, current manager, primary manager, vorgesetzter, vorgesetzte, fuhrungskraft, responsable, jefe, gestor`);

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
    volledige naam, medewerker, file as, worker full name, legal name, user full name, employee full name, last name first name, last first, name last first, surname name,
    nachname vorname, name vorname, vor und nachname, vorname nachname, nom prenom, prenom nom, apellidos nombre, apellidos y nombre, cognome e nome,
    cognome nome, sobrenome nome, voor en achternaam, benutzername anzeigename, nombre para mostrar, nome visualizzato, nom d affichage, nom affiche, payroll name, first name last name, first and last name, first last name, bevorzugter name, nom usage, nom prefere`),
  firstName: list(`
    preferred first name, first name, firstname, given name, givenname, forename, first,
    legal first name, vorname, prenom, nombre, nombre de pila, nome, voornaam, given names, first names, nombres, preferred given name, rufname und vorname, nome proprio`),
  middleName: list('middle name, middlename, middle'),
  lastName: list(`
    preferred last name, last name, lastname, surname, family name, familyname, last, sn,
    legal last name, nachname, familienname, nom, nom de famille, apellido, apellidos,
    cognome, sobrenome, apelido, achternaam, surnames, last names, primer apellido, nom usuel, nom de naissance`),
  nickname: list('nickname, nick name, known as, goes by, rufname, spitzname, surnom, apodo'),
  email: list(`
    work email, work e mail, business email, business e mail, company email, corporate
    email, office email, primary work email, email work, primary email, email, e mail, mail,
    email address, e mail address, emailaddress, mail address, email id, e mail 1 value,
    userprincipalname, user principal name, upn, e mail adresse, emailadresse, mailadresse,
    geschaftliche e mail, courriel, adresse e mail, adresse mail, adresse email, correo,
    correo electronico, direccion de correo electronico, adresse de messagerie, indirizzo e mail,
    indirizzo email, indirizzo di posta elettronica, posta elettronica, e mail corporativo, email corporativo,
    e mailadres, emailadres, personal email, e mail 2 address, e mail 2 value, work email address, email address work, email primary work, e mail dienstlich, e mail geschaftlich, e mail beruflich, dienstliche e mail, geschaftliche e mail adresse, firmen e mail,
    email professionnel, e mail professionnel, adresse electronique, email profesional, correo corporativo, correo de empresa, email aziendale,
    zakelijk e mailadres, smtp address, primary smtp address, primarysmtpaddress, windows email address, slack email,
    mail pro, email pro, e mail pro, adresse mail pro, adresse email pro, adresse e mail pro, mail professionnel, adresse email professionnelle,
    adresse e mail professionnelle, e mail adr, email adr, email addr, e mail addr, emails, e mails, email addresses`),
  company: list(`
    company, company name, companyname, organization name, organisation name, organization 1
    name, employer, firma, unternehmen, arbeitgeber, entreprise, societe, empresa, azienda,
    societa, bedrijf`),
  employeeNumber: list(`
    employee id, employee number, employee no, employeeid, employeenumber, emp id, emp no,
    staff id, staff number, staff no, personnel number, personnel no, payroll number,
    payroll id, worker id, person number, badge number, badge id, hr id, personalnummer,
    personalnr, mitarbeiternummer, mitarbeiter id, matricule, numero de empleado, id
    empleado, matricola, matricula, personeelsnummer, employee nr, empid, emp number, employee code, staff code, person id, personal nr, pers nr, persnr, mitarbeiternr, mitarbeiter nr, no employe, numero employe,
    numero d employe, matricule salarie, n empleado, numero empleado, codigo empleado, eid, associate id, associate number, associate no, pers no, emplid`),
  department: list(`
    department name, dept name, department description, dept description, department desc, dept desc, department, dept, organization department, organization 1
    department, organisation department, org unit, organizational unit, organisational unit,
    organization unit, supervisory organization, ou, abteilung, bereich, service,
    departement, departamento, dipartimento, reparto, setor, afdeling, group, function, business unit, unit,
    division, division name, cost centre, cost center, cost centre name, cost center name,
    costcenter, kostenstelle, centre de cout, centro de coste, current department, home department, cost center description, organisationseinheit, fachbereich, fachabteilung,
    direction, pole, entite, unite, departement service, area, area funzionale, unita organizzativa, organizational unit name, home department description,
    home department name, orgeinheit text, orgeinheit, org einheit, dept descr, department descr, departments`),
  // Where no column names the department, the team is taken for it (map-columns.ts).
  team: list(
    `team, team name, teams, squad, sub team, subteam, arbeitsgruppe, equipe, equipo, team name current, squad name, chapter, tribe`
  ),
  title: list(`
    job title, jobtitle, business title, position title, title, position, designation, role, job role,
    job, job name, occupation, organization title, organization 1 title,
    stelle, stellenbezeichnung, funktion, titel, berufsbezeichnung, poste, fonction,
    intitule du poste, profession, beruf, puesto, cargo, qualifica, ruolo, mansione, funcao, functie,
    functietitel, business title name, position name, positionsbezeichnung, jobtitel, planstellentext, stellentext, planstelle, tatigkeit, rolle, aufgabe, emploi, metier, fonction exercee, puesto de trabajo,
    posicion, titulo del puesto, job profile, job classification, employee title, job title description, job title name`),
  level: list(`
    job level, level, grade, job grade, pay grade, band, job band, salary band, career
    level, management level, seniority, stufe, ebene, karrierestufe, niveau, nivel, grade level, job grade level, compensation grade, management level name, entgeltgruppe, hierarchiestufe, echelon, nivel profesional, livello`),
  site: list(`
    site, office, office location, work location, location, office name, site name, location
    name, building, campus, base, city, work city, town, business city, l,
    physicaldeliveryofficename, standort, buro, arbeitsort, ort, stadt, lieu de travail,
    bureau, ville, lieu, oficina, sede, ubicacion, ciudad, centro de trabajo, localizacao, escritorio, cidade, locatie, vestiging,
    standplaats, primary location, primary work location, work site, work location name, office city, location city, dienstort, einsatzort, niederlassung, buro standort, standort name,
    site de travail, lieu d affectation, etablissement, implantation, centro, centro trabajo, ubicacion de trabajo, ufficio, sede di lavoro, kantoor, usage location city, office name city, location description,
    work location description, location descr, ort geschaftlich, office base, base location, base office`),
  phone: list(`
    work phone, business phone, office phone, phone, phone number, telephone, telephone
    number, work phone number, mobile, mobile phone, mobile number, cell, cell phone,
    extension, phone 1 value, primary phone, telefon, telefonnummer, mobil, tel, telefono,
    movil, telefone, celular, cellulare, telefoon, mobiel, telefon geschaftlich, telephone bureau,
    telefono del trabajo, primary work phone, work telephone, work mobile, work mobile phone, telephone number work, telephonenumber, office telephone, officephone, mobilephone,
    business phones, business phone number, cell phone number, cellphone, direct dial, direct line, desk phone, biz phone, phone work, phone mobile, telefon dienstlich, telefon buro,
    diensttelefon, durchwahl, rufnummer, mobiltelefon, mobilnummer, handy, handynummer, telephone professionnel, telephone mobile, telephone portable, tel mobile, tel bureau, tel professionnel, tel portable, portable,
    telefono trabajo, telefono movil, telefono de trabajo, telefono del trabajo, telefono ufficio, telefono fisso, telefono cellulare, mobiel nummer, telefoonnummer, phone 2 value, phones, phone numbers, telefon dienst, telefon dienstl, tel dienst, tel dienstlich, ext`),
  manager: [
    ...list(`
    manager, manager name, managers name, reports to, reports to name, reporting to,
    reporting manager, line manager, line manager name, direct manager, people manager,
    supervisor, supervisor name, worker s manager, boss, team lead, reportsto, vorgesetzter,
    vorgesetzte, vorgesetzte r, fuhrungskraft, manageur, responsable, superieur, superieur
    hierarchique, responsable hierarchique, nom du responsable, n 1, jefe, jefe a, gerente, nombre del
    administrador, name des der vorgesetzten, responsabile, superiore, gestor, gestor direto, chefe, leidinggevende, jefe directo, supervisor directo,
    direct supervisor, reporting line, reports to legal name, team leader, hierarchical superior, n plus 1, disziplinarischer vorgesetzter, disziplinarische fuhrungskraft, direkter vorgesetzter, vorgesetzter name,
    teamleiter, teamleitung, manager hierarchique, superieur direct, responsable direct, responsable directo, superior jerarquico, responsabile diretto, superior imediato`),
    ...managerWords.flatMap((manager) => [
      `${manager} name`,
      `${manager} full name`,
      `${manager} display name`
    ])
  ],
  managerEmail: ofManager(
    'email, e mail, mail, email address, e mail address, mail address, work email, upn, user principal name, e mail adresse',
    'e mail vorgesetzter, e mail des vorgesetzten, e mail fuhrungskraft, email du responsable, email responsable, correo del responsable, correo responsable, email del responsabile'
  ),
  managerNumber: ofManager(
    'id, employee id, number, employee number, emp id, no, nr, user id, userid, employee no, person number, code, eid, worker id, username, user name, personalnummer, matricule',
    'personalnummer vorgesetzter, personalnummer des vorgesetzten, matricule du responsable, matricule responsable, id responsable, id jefe, vorgesetzter persnr, vorgesetzter pers nr, vorgesetzter personalnummer, parent id'
  ),
  birthday: list(`
    birthday, birth date, birthdate, date of birth, dob, geburtstag, geburtsdatum, date de
    naissance, anniversaire, fecha de nacimiento, cumpleanos, data di nascita, compleanno, data de nascimento,
    aniversario, geboortedatum, verjaardag, birth day, date of birth dd mm, geb datum, geburtstag tt mm, date naissance, ne le, nacimiento, geb dat, gebdat, birth dt`),
  startDate: list(`
    start date, hire date, date of hire, hired, hired on, startdate, hiredate, original hire
    date, joining date, date of joining, join date, joined, joined on, date joined,
    employment date, employment start date, work start date, eintrittsdatum, eintritt,
    eintritt am, startdatum, date d entree, date d embauche, dentree, fecha de ingreso,
    fecha de alta, fecha de contratacion, data di assunzione, data de admissao, datum in dienst, hire date original, latest hire date, last hire date, date hired, employee start date, first day, first day of work, start of employment, company start date, continuous service date, seniority date, einstellungsdatum,
    einstelldatum, eintritts datum, beschaftigt seit, enterprise hire date, original start date, im unternehmen seit, date d arrivee, date entree, date embauche, debut de contrat, fecha de inicio, fecha ingreso, fecha de incorporacion, fecha alta,
    data inizio, data assunzione, data de inicio, indiensttreding, startdatum dienstverband, date started, started, started on, start, hire dt, start dt, entry date,
    date of entry, service start date, date d anciennete`),
  zone: list(`
    time zone, timezone, tz, time zone id, work time zone, zeitzone, fuseau horaire, zona
    horaria, home time zone, preferred time zone, zona horaria trabajo`),
  spouse: list(
    `spouse, spouse name, partner, partner name, ehepartner, conjoint, conyuge, ehegatte, ehegatte partner, ehepartner in, spouse partner, conjoint e, conyuge pareja, coniuge`
  ),
  children: list(`children, child, kids, kinder, enfants, hijos, kind, enfant, hijo, figli`),
  // Only beside a spouse: alone, it is rather the day somebody came to the company (map-columns.ts).
  anniversary: list(
    `wedding anniversary, wedding day, anniversary, hochzeitstag, jahrestag, anniversaire de mariage, aniversario de boda`
  ),
  status: list(`
    status, employee status, employment status, position status, associate status, empl status, account status, user status, worker status, membership status, active, is active, active status, enabled,
    account enabled, is enabled, block credential, blocked, is blocked, suspended, is suspended, disabled, is disabled, deactivated, is deactivated,
    archived, terminated, deleted, recipient type, recipient type details, mailbox type, object type, object class, beschaftigungsstatus,
    mitarbeiterstatus, anstellungsstatus, konto aktiv, aktiv, konto deaktiviert, statut, statut du compte, actif, estado, activo, stato, attivo, situacao,
    ativo, actief`),
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
  status: 'status',
  note: 'note'
};

/** Headings that say what of the manager a column holds: `Supervisor ID`. */
function ofManager(what: string, others: string): readonly string[] {
  return [
    ...list(what).flatMap((one) => managerWords.map((manager) => `${manager} ${one}`)),
    ...list(others)
  ];
}

function list(words: string): readonly string[] {
  return words.split(',').map((word) => word.trim().replace(/\s+/g, ' '));
}
