-- The report can be written from an agency's own Word template too: see docs/decisions/0034.
alter table paper_template drop constraint paper_template_paper_known;

alter table paper_template
  add constraint paper_template_paper_known check (paper in ('memo', 'announcement', 'report'));
