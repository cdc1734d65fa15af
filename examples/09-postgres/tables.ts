// The tables: the dated register, and what reviews found in it.

/** What every office has: its organisations with their days, what was counted of them, and the acts that changed them. */
export const tables = `
create table organisations (
  id text primary key, name text not null, kind text not null, parent_id text, armed_forces boolean not null,
  first_day date, last_day date, more jsonb not null
);
create table organisation_counts (
  organisation_id text references organisations, on_day date, official int, probationary int, party_groups int,
  committee_members int, standing_members int, households int, primary key (organisation_id, on_day)
);
create table sessions (
  id text primary key, organisation_id text not null, held_on date not null, kind text not null, more jsonb not null
);
create index on sessions (organisation_id, held_on);
create table holders (key text primary key, record jsonb not null);
create table member_ratings (organisation_id text, first_day date, last_day date, counts jsonb not null);
create table further_records (list text, place int, record jsonb not null, primary key (list, place));

create table reviews (id serial primary key, first_day date, last_day date, is_whole boolean not null, total bigint not null);
create table findings (
  review_id int references reviews, organisation_id text, sort text not null, about text not null, periods text[] not null,
  evidence text, said text not null
);
`;
