-- mail

-- What was or will be sent. Holds no rendered text and no token: a link is made from its purpose and subject when the
-- mail is handed over. Forgetting a person empties the columns that name one; the row stays, so that counts do. A row
-- that is traceless is deleted as soon as the mail is sent or given up: whoever got a reminder has not answered.
CREATE TABLE mail (
  id CHAR(36) NOT NULL PRIMARY KEY,
  version BIGINT NOT NULL,
  template VARCHAR(60) NOT NULL,
  language CHAR(2) NOT NULL,
  template_revision INT NULL,
  recipient_name VARCHAR(120) NULL,
  recipient_address VARCHAR(254) NULL,
  link_purpose VARCHAR(20) NULL,
  link_subject CHAR(36) NULL,
  about_type VARCHAR(40) NOT NULL,
  about_id CHAR(36) NOT NULL,
  programme_id CHAR(36) NULL,
  municipality_code CHAR(4) NULL,
  state VARCHAR(12) NOT NULL,
  queued_at DATETIME(6) NOT NULL,
  due_at DATETIME(6) NOT NULL,
  tried_since DATETIME(6) NULL,
  sent_at DATETIME(6) NULL,
  attempts INT NOT NULL,
  traceless BOOLEAN NOT NULL,
  failure VARCHAR(30) NULL,
  failure_reply VARCHAR(500) NULL,
  search_text VARCHAR(400) NOT NULL,
  KEY mail_due (state, due_at),
  KEY mail_about (about_type, about_id, queued_at),
  KEY mail_queued (queued_at),
  KEY mail_programme (programme_id, queued_at)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4;

CREATE TABLE mail_value (
  mail_id CHAR(36) NOT NULL,
  name VARCHAR(60) NOT NULL,
  content LONGTEXT NOT NULL,
  PRIMARY KEY (mail_id, name),
  FOREIGN KEY (mail_id) REFERENCES mail (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4;

-- server is the mail server that was tried; null for the mailbox in the product.
CREATE TABLE mail_attempt (
  id CHAR(36) NOT NULL PRIMARY KEY,
  mail_id CHAR(36) NOT NULL,
  number INT NOT NULL,
  tried_at DATETIME(6) NOT NULL,
  server VARCHAR(260) NULL,
  failure VARCHAR(30) NULL,
  reply VARCHAR(500) NULL,
  KEY mail_attempt_of (mail_id, number),
  FOREIGN KEY (mail_id) REFERENCES mail (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4;

-- Which wording of a template is in use; revision 0 is the product's own.
CREATE TABLE mail_template (
  template VARCHAR(60) NOT NULL PRIMARY KEY,
  version BIGINT NOT NULL,
  revision_da INT NOT NULL,
  revision_en INT NOT NULL,
  last_revision INT NOT NULL
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4;

-- Wordings stay when they are replaced, so that the log shows what was sent.
CREATE TABLE mail_template_wording (
  id CHAR(36) NOT NULL PRIMARY KEY,
  template VARCHAR(60) NOT NULL,
  language CHAR(2) NOT NULL,
  revision INT NOT NULL,
  subject VARCHAR(200) NOT NULL,
  body LONGTEXT NOT NULL,
  written_at DATETIME(6) NOT NULL,
  UNIQUE (template, language, revision)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4;
