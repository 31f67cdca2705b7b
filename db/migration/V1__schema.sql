-- One authority per installation. Names in lower case, types and statements that H2 (MODE=MySQL), MySQL and MariaDB
-- understand alike. Entity ids are random UUIDs as text; what the ballot box holds has random binary keys, so that
-- neither key nor row order says when a row came.

CREATE TABLE installation (
  name VARCHAR(60) NOT NULL PRIMARY KEY,
  content VARCHAR(400) NOT NULL
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4;

-- identity

CREATE TABLE user_account (
  id CHAR(36) NOT NULL PRIMARY KEY,
  version BIGINT NOT NULL,
  username VARCHAR(60) NOT NULL,
  display_name VARCHAR(120) NOT NULL,
  email VARCHAR(254),
  password_hash VARCHAR(255) NOT NULL,
  role VARCHAR(30) NOT NULL,
  municipality_code CHAR(4),
  active BOOLEAN NOT NULL,
  credentials_changed_at DATETIME(6) NOT NULL,
  sort_key VARCHAR(400) NOT NULL,
  search_text VARCHAR(400) NOT NULL,
  UNIQUE (username)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4;

-- Failed log-ins by the hash of the name that was tried, whether or not an account has that name: so that a lock says
-- nothing of which accounts there are.
CREATE TABLE login_attempt (
  name_hash CHAR(64) NOT NULL PRIMARY KEY,
  failures INT NOT NULL,
  last_failed_at DATETIME(6) NOT NULL,
  KEY login_attempt_time (last_failed_at)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4;

CREATE TABLE api_token (
  token_hash CHAR(64) NOT NULL PRIMARY KEY,
  account_id CHAR(36) NOT NULL,
  created_at DATETIME(6) NOT NULL,
  expires_at DATETIME(6) NOT NULL,
  FOREIGN KEY (account_id) REFERENCES user_account (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4;

-- Append-only: no statement of the product updates or deletes a row here.
CREATE TABLE audit_entry (
  id CHAR(36) NOT NULL PRIMARY KEY,
  occurred_at DATETIME(6) NOT NULL,
  actor VARCHAR(60) NOT NULL,
  action VARCHAR(60) NOT NULL,
  subject_type VARCHAR(40) NOT NULL,
  subject_id VARCHAR(64) NOT NULL,
  detail VARCHAR(1000),
  KEY audit_entry_time (occurred_at),
  KEY audit_entry_subject (subject_type, subject_id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4;

-- Background work runs on one node at a time: whoever holds the lease.
CREATE TABLE job_lease (
  name VARCHAR(60) NOT NULL PRIMARY KEY,
  holder VARCHAR(80) NOT NULL,
  leased_until DATETIME(6) NOT NULL
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4;

-- municipality

CREATE TABLE region (
  code CHAR(4) NOT NULL PRIMARY KEY,
  name VARCHAR(80) NOT NULL,
  valid_from DATE NOT NULL,
  valid_to DATE
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4;

CREATE TABLE municipality (
  code CHAR(4) NOT NULL PRIMARY KEY,
  name VARCHAR(80) NOT NULL,
  population INT NOT NULL,
  population_year INT NOT NULL,
  size_group VARCHAR(40) NOT NULL,
  sort_key VARCHAR(400) NOT NULL,
  search_text VARCHAR(400) NOT NULL
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4;

-- valid_to is the last day; NULL means until further notice.
CREATE TABLE municipality_region (
  municipality_code CHAR(4) NOT NULL,
  region_code CHAR(4) NOT NULL,
  valid_from DATE NOT NULL,
  valid_to DATE,
  PRIMARY KEY (municipality_code, valid_from),
  FOREIGN KEY (municipality_code) REFERENCES municipality (code),
  FOREIGN KEY (region_code) REFERENCES region (code)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4;

-- programme

-- valid_from NULL: in force from so long ago that the day is not recorded; valid_to NULL: until further notice.
CREATE TABLE legal_provision (
  id CHAR(36) NOT NULL PRIMARY KEY,
  law VARCHAR(80) NOT NULL,
  section VARCHAR(40) NOT NULL,
  topic_da VARCHAR(200) NOT NULL,
  topic_en VARCHAR(200) NOT NULL,
  valid_from DATE,
  valid_to DATE,
  successor_id CHAR(36),
  sort_key VARCHAR(400) NOT NULL,
  FOREIGN KEY (successor_id) REFERENCES legal_provision (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4;

CREATE TABLE initiative (
  id CHAR(36) NOT NULL PRIMARY KEY,
  version BIGINT NOT NULL,
  kind VARCHAR(40) NOT NULL,
  working_title VARCHAR(200) NOT NULL,
  final_title VARCHAR(200),
  agreement VARCHAR(300),
  starts_on DATE,
  ends_on DATE,
  lead_authority VARCHAR(40) NOT NULL,
  case_file_number VARCHAR(40),
  description VARCHAR(4000),
  sort_key VARCHAR(400) NOT NULL,
  search_text VARCHAR(400) NOT NULL
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4;

CREATE TABLE programme (
  id CHAR(36) NOT NULL PRIMARY KEY,
  version BIGINT NOT NULL,
  initiative_id CHAR(36),
  kind VARCHAR(10) NOT NULL,
  title VARCHAR(200) NOT NULL,
  state VARCHAR(20) NOT NULL,
  case_file_number VARCHAR(40),
  starts_on DATE,
  ends_on DATE,
  announced_wording VARCHAR(300),
  description VARCHAR(4000),
  as_of DATE,
  made_up VARCHAR(300),
  sort_key VARCHAR(400) NOT NULL,
  search_text VARCHAR(400) NOT NULL,
  FOREIGN KEY (initiative_id) REFERENCES initiative (id),
  KEY programme_sort (sort_key)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4;

CREATE TABLE programme_provision (
  programme_id CHAR(36) NOT NULL,
  provision_id CHAR(36) NOT NULL,
  PRIMARY KEY (programme_id, provision_id),
  FOREIGN KEY (programme_id) REFERENCES programme (id),
  FOREIGN KEY (provision_id) REFERENCES legal_provision (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4;

CREATE TABLE programme_transition (
  id CHAR(36) NOT NULL PRIMARY KEY,
  programme_id CHAR(36) NOT NULL,
  from_state VARCHAR(20) NOT NULL,
  to_state VARCHAR(20) NOT NULL,
  occurred_at DATETIME(6) NOT NULL,
  actor VARCHAR(60) NOT NULL,
  note VARCHAR(1000),
  FOREIGN KEY (programme_id) REFERENCES programme (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4;

-- participation

CREATE TABLE participation (
  id CHAR(36) NOT NULL PRIMARY KEY,
  version BIGINT NOT NULL,
  programme_id CHAR(36) NOT NULL,
  municipality_code CHAR(4) NOT NULL,
  joined_on DATE,
  contact_name VARCHAR(120),
  contact_email VARCHAR(254),
  note VARCHAR(1000),
  made_up BOOLEAN NOT NULL,
  UNIQUE (programme_id, municipality_code),
  FOREIGN KEY (programme_id) REFERENCES programme (id),
  FOREIGN KEY (municipality_code) REFERENCES municipality (code)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4;

CREATE TABLE participant (
  id CHAR(36) NOT NULL PRIMARY KEY,
  version BIGINT NOT NULL,
  programme_id CHAR(36) NOT NULL,
  participation_id CHAR(36) NOT NULL,
  municipality_code CHAR(4) NOT NULL,
  name VARCHAR(120) NOT NULL,
  email VARCHAR(254) NOT NULL,
  email_key VARCHAR(254) NOT NULL,
  role VARCHAR(20) NOT NULL,
  made_up BOOLEAN NOT NULL,
  sort_key VARCHAR(400) NOT NULL,
  search_text VARCHAR(400) NOT NULL,
  UNIQUE (participation_id, email_key),
  KEY participant_email (programme_id, email_key),
  KEY participant_sort (programme_id, sort_key),
  KEY participant_municipality (programme_id, municipality_code),
  FOREIGN KEY (participation_id) REFERENCES participation (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4;

-- teaching

-- starts_at and ends_at are wall-clock times in Europe/Copenhagen.
CREATE TABLE teaching_day (
  id CHAR(36) NOT NULL PRIMARY KEY,
  version BIGINT NOT NULL,
  programme_id CHAR(36) NOT NULL,
  ical_uid VARCHAR(120) NOT NULL,
  sequence_number INT NOT NULL,
  status VARCHAR(12) NOT NULL,
  title VARCHAR(200) NOT NULL,
  starts_at DATETIME(6) NOT NULL,
  ends_at DATETIME(6) NOT NULL,
  location_type VARCHAR(12) NOT NULL,
  location_name VARCHAR(200),
  join_url VARCHAR(1000),
  agenda VARCHAR(4000),
  capacity INT,
  made_up BOOLEAN NOT NULL,
  updated_at DATETIME(6) NOT NULL,
  UNIQUE (ical_uid),
  KEY teaching_day_start (starts_at),
  KEY teaching_day_programme (programme_id, starts_at),
  FOREIGN KEY (programme_id) REFERENCES programme (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4;

-- No unique position: reordering the list moves one row at a time, so two share a position for a moment.
CREATE TABLE teaching_day_teacher (
  teaching_day_id CHAR(36) NOT NULL,
  position INT NOT NULL,
  name VARCHAR(120) NOT NULL,
  KEY teaching_day_teacher_day (teaching_day_id, position),
  FOREIGN KEY (teaching_day_id) REFERENCES teaching_day (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4;

-- evaluation

CREATE TABLE survey (
  id CHAR(36) NOT NULL PRIMARY KEY,
  version BIGINT NOT NULL,
  programme_id CHAR(36),
  initiative_id CHAR(36),
  title VARCHAR(200) NOT NULL,
  template VARCHAR(40) NOT NULL,
  state VARCHAR(10) NOT NULL,
  minimum_group INT NOT NULL,
  dominance_limit INT NOT NULL,
  created_at DATETIME(6) NOT NULL,
  opened_on DATE,
  closed_on DATE,
  -- in the words of the opening, which respondents read
  subject_title VARCHAR(300),
  -- as the coordinator says, where answers come in without invitations
  stated_invited INT,
  invited INT,
  responses INT,
  made_up VARCHAR(300),
  reminded_at DATETIME(6),
  sort_key VARCHAR(400) NOT NULL,
  search_text VARCHAR(400) NOT NULL,
  KEY survey_programme (programme_id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4;

CREATE TABLE survey_question (
  id CHAR(36) NOT NULL PRIMARY KEY,
  survey_id CHAR(36) NOT NULL,
  position INT NOT NULL,
  question_key VARCHAR(60) NOT NULL,
  kind VARCHAR(10) NOT NULL,
  text_da VARCHAR(600) NOT NULL,
  text_en VARCHAR(600) NOT NULL,
  claim_da VARCHAR(400),
  claim_en VARCHAR(400),
  -- a follow-up question is asked of whoever chose one of these options, whose keys have spaces between them
  asked_if_question VARCHAR(60),
  asked_if_options VARCHAR(800),
  required BOOLEAN NOT NULL,
  UNIQUE (survey_id, question_key),
  FOREIGN KEY (survey_id) REFERENCES survey (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4;

CREATE TABLE survey_option (
  question_id CHAR(36) NOT NULL,
  position INT NOT NULL,
  option_key VARCHAR(60) NOT NULL,
  label_da VARCHAR(200) NOT NULL,
  label_en VARCHAR(200) NOT NULL,
  agreeing BOOLEAN NOT NULL,
  dont_know BOOLEAN NOT NULL,
  PRIMARY KEY (question_id, position),
  FOREIGN KEY (question_id) REFERENCES survey_question (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4;

-- progress: 0 not answered, 1 answered and its envelope possibly still in the box, 2 answered and the box emptied
-- since, 3 not answered when the survey began to close, 4 of every invitation to a closed survey. A submission is the
-- atomic step from 0 to 1.
-- No time, no count and nothing of the answer stands here.
CREATE TABLE invitation (
  id BINARY(16) NOT NULL PRIMARY KEY,
  survey_id CHAR(36) NOT NULL,
  participant_id CHAR(36),
  group_municipality VARCHAR(4),
  group_role VARCHAR(20),
  progress SMALLINT NOT NULL,
  -- whether the invitation went out by mail; of reminders nothing is noted here
  mailed BOOLEAN NOT NULL,
  confirmation BINARY(32),
  KEY invitation_progress (survey_id, progress),
  UNIQUE (survey_id, participant_id),
  KEY invitation_participant (participant_id),
  FOREIGN KEY (survey_id) REFERENCES survey (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4;

-- The ballot box. No reference to invitation, person, session or time.
-- receipt_hash is keyed here, and plain in response, so that nobody but the product joins the two.
CREATE TABLE envelope (
  id BINARY(16) NOT NULL PRIMARY KEY,
  survey_id CHAR(36) NOT NULL,
  receipt_hash BINARY(32) NOT NULL,
  sealed VARBINARY(30000) NOT NULL,
  KEY envelope_survey (survey_id),
  KEY envelope_receipt (receipt_hash)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4;

CREATE TABLE response (
  id BINARY(16) NOT NULL PRIMARY KEY,
  survey_id CHAR(36) NOT NULL,
  receipt_hash BINARY(32) NOT NULL,
  packed VARBINARY(30000) NOT NULL,
  KEY response_survey (survey_id),
  KEY response_receipt (receipt_hash)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4;

-- How many answers came in without an invitation, on paper or from elsewhere, under each label; which they are is not
-- told.
CREATE TABLE imported_label (
  survey_id CHAR(36) NOT NULL,
  group_municipality VARCHAR(4) NOT NULL,
  group_role VARCHAR(20) NOT NULL,
  n INT NOT NULL,
  PRIMARY KEY (survey_id, group_municipality, group_role),
  FOREIGN KEY (survey_id) REFERENCES survey (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4;

-- The groups that these answers were said to be of, whatever their labels tell.
CREATE TABLE imported_group (
  survey_id CHAR(36) NOT NULL,
  attribute VARCHAR(20) NOT NULL,
  group_key VARCHAR(20) NOT NULL,
  PRIMARY KEY (survey_id, attribute, group_key),
  FOREIGN KEY (survey_id) REFERENCES survey (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4;

-- So that a file is not taken twice unawares; nothing of what is in it.
CREATE TABLE imported_file (
  survey_id CHAR(36) NOT NULL,
  sha256 CHAR(64) NOT NULL,
  PRIMARY KEY (survey_id, sha256),
  FOREIGN KEY (survey_id) REFERENCES survey (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4;

-- By the labels of the invitations; an empty label is that of people without it, or whose label was coarsened away.
-- option_position -1 counts the forms on which the question was shown.
CREATE TABLE answer_counter (
  survey_id CHAR(36) NOT NULL,
  question_position INT NOT NULL,
  group_municipality VARCHAR(4) NOT NULL,
  group_role VARCHAR(20) NOT NULL,
  option_position INT NOT NULL,
  n INT NOT NULL,
  PRIMARY KEY (survey_id, question_position, group_municipality, group_role, option_position),
  FOREIGN KEY (survey_id) REFERENCES survey (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4;

-- Made once at closing; serves every page, export, answer and publication alike. Protected cells are not in it.
CREATE TABLE release_plan (
  survey_id CHAR(36) NOT NULL PRIMARY KEY,
  document LONGTEXT NOT NULL,
  FOREIGN KEY (survey_id) REFERENCES survey (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4;

-- publication

CREATE TABLE publication (
  id CHAR(36) NOT NULL PRIMARY KEY,
  version BIGINT NOT NULL,
  survey_id CHAR(36) NOT NULL,
  slug VARCHAR(120) NOT NULL,
  UNIQUE (survey_id),
  UNIQUE (slug)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4;

CREATE TABLE publication_revision (
  publication_id CHAR(36) NOT NULL,
  revision INT NOT NULL,
  published_at DATETIME(6) NOT NULL,
  actor VARCHAR(60) NOT NULL,
  case_file_number VARCHAR(40),
  change_note VARCHAR(1000),
  document LONGTEXT NOT NULL,
  PRIMARY KEY (publication_id, revision),
  FOREIGN KEY (publication_id) REFERENCES publication (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4;
