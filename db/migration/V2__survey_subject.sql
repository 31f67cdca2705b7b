-- What a survey is about, in the words that stood when it was opened: respondents read them, so they do not change.
ALTER TABLE survey ADD COLUMN subject_title VARCHAR(300);

UPDATE survey SET subject_title = (SELECT programme.title FROM programme WHERE programme.id = survey.programme_id)
WHERE state <> 'DRAFT' AND programme_id IS NOT NULL;
