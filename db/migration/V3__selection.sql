-- selection

-- A draft is ranked from the figures of the day; confirming numbers it within its programme and freezes everything it
-- rests on in the document, which no statement changes afterwards.
CREATE TABLE selection (
  id CHAR(36) NOT NULL PRIMARY KEY,
  version BIGINT NOT NULL,
  programme_id CHAR(36) NOT NULL,
  field_text VARCHAR(4100) NOT NULL,
  figure_years VARCHAR(120) NOT NULL,
  weight_reversal DECIMAL(7,4) NOT NULL,
  weight_complaints DECIMAL(7,4) NOT NULL,
  weight_size DECIMAL(7,4) NOT NULL,
  exclude_running BOOLEAN NOT NULL,
  exclude_taking_part BOOLEAN NOT NULL,
  recent_years INT NOT NULL,
  places INT NOT NULL,
  made_up VARCHAR(300),
  created_at DATETIME(6) NOT NULL,
  updated_at DATETIME(6) NOT NULL,
  updated_by VARCHAR(60) NOT NULL,
  confirmed_number INT,
  confirmed_at DATETIME(6),
  confirmed_by VARCHAR(60),
  document LONGTEXT,
  FOREIGN KEY (programme_id) REFERENCES programme (id),
  UNIQUE (programme_id, confirmed_number)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4;

-- What was decided by hand in a draft: added where chosen, else dropped.
CREATE TABLE selection_choice (
  selection_id CHAR(36) NOT NULL,
  municipality_code CHAR(4) NOT NULL,
  chosen BOOLEAN NOT NULL,
  note VARCHAR(1000) NOT NULL,
  decided_at DATETIME(6) NOT NULL,
  decided_by VARCHAR(60) NOT NULL,
  PRIMARY KEY (selection_id, municipality_code),
  FOREIGN KEY (selection_id) REFERENCES selection (id),
  FOREIGN KEY (municipality_code) REFERENCES municipality (code)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4;
