-- Enrolment: seats, waiting list, deadlines.

-- Its row is held while people of the programme are enrolled or leave, so that two never take the last seat.
CREATE TABLE seat_plan (
  programme_id CHAR(36) NOT NULL PRIMARY KEY,
  version BIGINT NOT NULL,
  seats INT,
  enrol_until DATE,
  cancel_until DATE,
  welcome_mail BOOLEAN NOT NULL,
  changed_at DATETIME(6),
  FOREIGN KEY (programme_id) REFERENCES programme (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4;

CREATE TABLE seat_quota (
  programme_id CHAR(36) NOT NULL,
  municipality_code CHAR(4) NOT NULL,
  seats INT NOT NULL,
  PRIMARY KEY (programme_id, municipality_code),
  FOREIGN KEY (programme_id) REFERENCES seat_plan (programme_id),
  FOREIGN KEY (municipality_code) REFERENCES municipality (code)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4;

-- People who were enrolled before there were seats have them.
ALTER TABLE participant ADD COLUMN status VARCHAR(10) NOT NULL DEFAULT 'ENROLLED';
-- The order of enrolment, by which the waiting list moves up.
ALTER TABLE participant ADD COLUMN queue_number BIGINT NOT NULL DEFAULT 0;
ALTER TABLE participant ADD COLUMN status_since DATETIME(6);
CREATE INDEX participant_status ON participant (programme_id, status, municipality_code);
CREATE INDEX participant_queue ON participant (programme_id, status, queue_number);
CREATE INDEX participant_role ON participant (programme_id, role, sort_key);
-- What the link to the own page leads to; drawn anew with a new address, so that the old one's link opens nothing.
ALTER TABLE participant ADD COLUMN link_id CHAR(36) NOT NULL DEFAULT '';
UPDATE participant SET link_id = id;
CREATE UNIQUE INDEX participant_link ON participant (link_id);
-- How many cancelled whose data are deleted.
ALTER TABLE participation ADD COLUMN cancellations INT NOT NULL DEFAULT 0;

-- What happened to a person's enrolment, for the person to see; goes with the person, by the program: JPA writes both in
-- no order.
CREATE TABLE enrolment_step (
  id CHAR(36) NOT NULL PRIMARY KEY,
  participant_id CHAR(36) NOT NULL,
  happened_at DATETIME(6) NOT NULL,
  kind VARCHAR(20) NOT NULL,
  taken_by VARCHAR(12) NOT NULL,
  KEY enrolment_step_participant (participant_id, happened_at)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4;

-- Apart from the person, so that no list or export reads it unasked.
CREATE TABLE participant_needs (
  participant_id CHAR(36) NOT NULL PRIMARY KEY,
  needs VARCHAR(500) NOT NULL,
  updated_at DATETIME(6) NOT NULL,
  FOREIGN KEY (participant_id) REFERENCES participant (id) ON DELETE CASCADE
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4;

-- Who stands in for a municipality's contact person.
CREATE TABLE participation_deputy (
  participation_id CHAR(36) NOT NULL,
  position INT NOT NULL,
  name VARCHAR(120) NOT NULL,
  email VARCHAR(254) NOT NULL,
  PRIMARY KEY (participation_id, position),
  FOREIGN KEY (participation_id) REFERENCES participation (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4;
