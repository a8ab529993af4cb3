-- No source was found for the first day of checklist A, nor for the first year of the norm: what an administrator has not set right since says so.
UPDATE "Subject" SET "source" = "source" || ' (eerste dag niet nagekeken)'
WHERE "checklist" = 'discussion' AND "validFrom" = '2019-01-01' AND "source" LIKE 'Besluit van de Vlaamse Regering over het lokaal woonbeleid (2018), art. 4%';

UPDATE "MeetingNorm" SET "source" = "source" || ' (eerste jaar niet nagekeken)'
WHERE "firstYear" = 2019 AND "source" = 'Besluit van de Vlaamse Regering over het lokaal woonbeleid (2018): minstens twee keer per jaar, per gemeente';
