-- offer

-- One round of offers per programme: what is offered, on which days, until when, and how many municipalities are wanted.
CREATE TABLE offer_round (
  id CHAR(36) NOT NULL PRIMARY KEY,
  version BIGINT NOT NULL,
  programme_id CHAR(36) NOT NULL,
  wanted INT NOT NULL,
  deadline DATE NOT NULL,
  answer_days INT NOT NULL,
  reminder_days INT NOT NULL,
  automatic BOOLEAN NOT NULL,
  language CHAR(2) NOT NULL,
  content VARCHAR(4000) NOT NULL,
  effort VARCHAR(1000) NOT NULL,
  contact_name VARCHAR(120) NOT NULL,
  contact_email VARCHAR(254) NOT NULL,
  UNIQUE (programme_id),
  FOREIGN KEY (programme_id) REFERENCES programme (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4;

-- teaching_day_id: the day that was made of the proposal when it was fixed.
CREATE TABLE offer_date (
  round_id CHAR(36) NOT NULL,
  date_id CHAR(36) NOT NULL,
  starts_at DATETIME(6) NOT NULL,
  ends_at DATETIME(6) NOT NULL,
  location_type VARCHAR(20) NOT NULL,
  location_name VARCHAR(200),
  teaching_day_id CHAR(36),
  PRIMARY KEY (round_id, date_id),
  FOREIGN KEY (round_id) REFERENCES offer_round (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4;

-- rank_number NULL: added by hand, or chosen in spite of an exclusion. The deadline is the offer's own once it is sent.
CREATE TABLE offer (
  id CHAR(36) NOT NULL PRIMARY KEY,
  link_id CHAR(36) NOT NULL,
  version BIGINT NOT NULL,
  programme_id CHAR(36) NOT NULL,
  municipality_code CHAR(4) NOT NULL,
  rank_number INT,
  -- Those that a selection chose come before its reserve, whatever their rank.
  chosen BOOLEAN NOT NULL DEFAULT FALSE,
  by_hand BOOLEAN NOT NULL DEFAULT FALSE,
  note VARCHAR(1000),
  state VARCHAR(20) NOT NULL,
  address VARCHAR(254),
  deadline DATE,
  sent_at DATETIME(6),
  reminded_at DATETIME(6),
  answered_at DATETIME(6),
  closed_at DATETIME(6),
  answered_by VARCHAR(120),
  decline_reason VARCHAR(1000),
  contact_name VARCHAR(120),
  contact_email VARCHAR(254),
  contact_phone VARCHAR(30),
  contact_link_id CHAR(36),
  withdrawal_reason VARCHAR(1000),
  made_up BOOLEAN NOT NULL,
  UNIQUE (programme_id, municipality_code),
  UNIQUE (link_id),
  KEY offer_contact_link (contact_link_id),
  KEY offer_state (state, deadline),
  FOREIGN KEY (programme_id) REFERENCES programme (id),
  FOREIGN KEY (municipality_code) REFERENCES municipality (code)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4;

CREATE TABLE offer_fit (
  offer_id CHAR(36) NOT NULL,
  date_id CHAR(36) NOT NULL,
  fit VARCHAR(10) NOT NULL,
  PRIMARY KEY (offer_id, date_id),
  FOREIGN KEY (offer_id) REFERENCES offer (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4;

-- What happened to an offer, first to last; append-only.
CREATE TABLE offer_event (
  id CHAR(36) NOT NULL PRIMARY KEY,
  offer_id CHAR(36) NOT NULL,
  occurred_at DATETIME(6) NOT NULL,
  kind VARCHAR(20) NOT NULL,
  actor VARCHAR(254) NOT NULL,
  detail VARCHAR(1000),
  KEY offer_event_order (offer_id, occurred_at),
  FOREIGN KEY (offer_id) REFERENCES offer (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4;

-- A municipality's request for a long programme of its own.
CREATE TABLE programme_request (
  id CHAR(36) NOT NULL PRIMARY KEY,
  version BIGINT NOT NULL,
  municipality_code CHAR(4) NOT NULL,
  language CHAR(2) NOT NULL,
  state VARCHAR(20) NOT NULL,
  -- NULL once the time for which contact persons are kept is over.
  contact_name VARCHAR(120),
  contact_email VARCHAR(254),
  contact_phone VARCHAR(30),
  fields VARCHAR(1000) NOT NULL,
  motive VARCHAR(4000) NOT NULL,
  wished_months INT,
  wished_start DATE,
  received_at DATETIME(6) NOT NULL,
  changed_at DATETIME(6) NOT NULL,
  programme_id CHAR(36),
  made_up BOOLEAN NOT NULL,
  search_text VARCHAR(2000) NOT NULL,
  KEY programme_request_received (received_at),
  FOREIGN KEY (municipality_code) REFERENCES municipality (code),
  FOREIGN KEY (programme_id) REFERENCES programme (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4;

-- Steps and notes, first to last; append-only. state NULL: a note for the authority's own use.
CREATE TABLE programme_request_entry (
  id CHAR(36) NOT NULL PRIMARY KEY,
  request_id CHAR(36) NOT NULL,
  occurred_at DATETIME(6) NOT NULL,
  actor VARCHAR(254) NOT NULL,
  state VARCHAR(20),
  content VARCHAR(2000),
  KEY programme_request_entry_order (request_id, occurred_at),
  FOREIGN KEY (request_id) REFERENCES programme_request (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4;
