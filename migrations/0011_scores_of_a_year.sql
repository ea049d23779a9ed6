-- Scores of a year over many agencies, read from the index alone: see docs/decisions/0025.
create index result_score_of_year on result_score (fiscal_year, kind, key, agency_id) include (hundredths);
