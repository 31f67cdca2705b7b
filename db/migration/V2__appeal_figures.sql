-- municipality: reversal figures

-- A subject that only a draft speaks of is that draft's own, so that drafts neither wait for one another nor leave anything
-- behind; storing the draft makes it everybody's, with draft_id 0.
CREATE TABLE case_subject (
  id INT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  draft_id INT NOT NULL,
  name VARCHAR(200) NOT NULL,
  subject_key VARCHAR(400) NOT NULL,
  UNIQUE (draft_id, subject_key)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4;

-- A named set of case subjects: the areas of the maps, those of programmes, and the authority's own.
CREATE TABLE case_field (
  id VARCHAR(60) NOT NULL PRIMARY KEY,
  version BIGINT NOT NULL,
  name_da VARCHAR(200) NOT NULL,
  name_en VARCHAR(200) NOT NULL,
  built_in BOOLEAN NOT NULL,
  place INT NOT NULL
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4;

CREATE TABLE case_field_subject (
  field_id VARCHAR(60) NOT NULL,
  place INT NOT NULL,
  name VARCHAR(200) NOT NULL,
  PRIMARY KEY (field_id, place),
  FOREIGN KEY (field_id) REFERENCES case_field (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4;

-- A draft is a preview. The numbers are those of the preview, and after storing those of the moment of storing, when the
-- import was compared with the imports listed. Superseded: a newer import says something about every figure of this one.
CREATE TABLE appeal_import (
  id INT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  state VARCHAR(10) NOT NULL,
  superseded BOOLEAN NOT NULL,
  file_name VARCHAR(200) NOT NULL,
  sha256 CHAR(64) NOT NULL,
  extracted_on DATE NOT NULL,
  made_at DATETIME(6) NOT NULL,
  actor VARCHAR(60) NOT NULL,
  made_up BOOLEAN NOT NULL,
  compared_with TEXT NOT NULL,
  row_count INT NOT NULL,
  new_count INT NOT NULL,
  changed_count INT NOT NULL,
  older_count INT NOT NULL,
  unchanged_count INT NOT NULL,
  refused_count INT NOT NULL,
  skipped_count INT NOT NULL,
  skipped_names VARCHAR(1000) NOT NULL
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4;

-- Its one row is locked by whoever stores an import, until the end: imports are compared and stored one after the other.
CREATE TABLE appeal_storing (
  id INT NOT NULL PRIMARY KEY
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4;

INSERT INTO appeal_storing (id) VALUES (1);

-- What an import says; never changed. Quarter 0 stands for the whole year; a null count was suppressed.
CREATE TABLE appeal_figure (
  import_id INT NOT NULL,
  subject_id INT NOT NULL,
  figure_year SMALLINT NOT NULL,
  municipality_code CHAR(4) NOT NULL,
  quarter SMALLINT NOT NULL,
  upheld INT,
  changed INT,
  remitted INT,
  dismissed INT,
  total INT,
  handling_time DECIMAL(8, 2),
  PRIMARY KEY (import_id, subject_id, figure_year, municipality_code, quarter)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4;

-- Figures of an import that differ from those that stood when it was compared, and those that stood. The old quarter is
-- another one where a year was told by quarters before and is told as a whole now, or the other way round; the counts are
-- those of the whole year then. Older: does not count, since what stood was extracted later or is whole.
CREATE TABLE appeal_change (
  import_id INT NOT NULL,
  subject_id INT NOT NULL,
  figure_year SMALLINT NOT NULL,
  municipality_code CHAR(4) NOT NULL,
  quarter SMALLINT NOT NULL,
  older BOOLEAN NOT NULL,
  old_quarter SMALLINT NOT NULL,
  upheld INT,
  changed INT,
  remitted INT,
  dismissed INT,
  total INT,
  handling_time DECIMAL(8, 2),
  PRIMARY KEY (import_id, subject_id, figure_year, municipality_code, quarter)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4;

CREATE TABLE appeal_fault (
  import_id INT NOT NULL,
  place INT NOT NULL,
  row_number_in_file INT NOT NULL,
  heading VARCHAR(200) NOT NULL,
  code VARCHAR(60) NOT NULL,
  arguments VARCHAR(2000) NOT NULL,
  PRIMARY KEY (import_id, place)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4;
