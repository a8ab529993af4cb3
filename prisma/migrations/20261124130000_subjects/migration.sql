-- AlterTable
ALTER TABLE "Body" ADD COLUMN "minutesDays" INTEGER NOT NULL DEFAULT 30;

-- CreateTable
CREATE TABLE "Subject" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "checklist" TEXT NOT NULL,
    "code" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "priority" INTEGER,
    "obligation" TEXT NOT NULL,
    "source" TEXT NOT NULL,
    "validFrom" TEXT NOT NULL,
    "validTo" TEXT
);

-- CreateTable
CREATE TABLE "ItemSubject" (
    "itemId" TEXT NOT NULL,
    "subjectId" TEXT NOT NULL,

    PRIMARY KEY ("itemId", "subjectId"),
    CONSTRAINT "ItemSubject_itemId_fkey" FOREIGN KEY ("itemId") REFERENCES "AgendaItem" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "ItemSubject_subjectId_fkey" FOREIGN KEY ("subjectId") REFERENCES "Subject" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "MeetingNorm" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "firstYear" INTEGER NOT NULL,
    "meetingsPerYear" INTEGER NOT NULL,
    "source" TEXT NOT NULL
);

-- CreateIndex
CREATE UNIQUE INDEX "Subject_code_validFrom_key" ON "Subject"("code", "validFrom");

-- CreateIndex
CREATE INDEX "ItemSubject_subjectId_idx" ON "ItemSubject"("subjectId");

-- CreateIndex
CREATE UNIQUE INDEX "MeetingNorm_firstYear_key" ON "MeetingNorm"("firstYear");

-- The checklists and the norm as they are known: every installation starts with them, and administrators keep them.
INSERT INTO "Subject" ("id", "checklist", "code", "title", "priority", "obligation", "source", "validFrom", "validTo") VALUES
    ('019aac00-0000-7000-8000-000000000001', 'discussion', 'A1', 'Geplande sociale woonprojecten', NULL, 'perProject', 'Besluit van de Vlaamse Regering over het lokaal woonbeleid (2018), art. 4', '2019-01-01', NULL),
    ('019aac00-0000-7000-8000-000000000002', 'discussion', 'A2', 'Toewijzingsregels sociale huur', NULL, 'perDraft', 'Besluit van de Vlaamse Regering over het lokaal woonbeleid (2018), art. 4', '2019-01-01', '2023-12-31'),
    ('019aac00-0000-7000-8000-000000000003', 'discussion', 'A2', 'Toewijzingsregels sociale huur', NULL, 'optional', 'Besluit van de Vlaamse Regering over het lokaal woonbeleid (2018), art. 4; niet meer verplicht sinds 2024', '2024-01-01', NULL),
    ('019aac00-0000-7000-8000-000000000004', 'discussion', 'A3', 'Toewijzingsregels bescheiden huur', NULL, 'perDraft', 'Besluit van de Vlaamse Regering over het lokaal woonbeleid (2018), art. 4', '2019-01-01', NULL),
    ('019aac00-0000-7000-8000-000000000005', 'discussion', 'A4', 'Gemeentelijke reglementen over woningkwaliteit', NULL, 'perDraft', 'Besluit van de Vlaamse Regering over het lokaal woonbeleid (2018), art. 4', '2019-01-01', NULL),
    ('019aac00-0000-7000-8000-000000000006', 'discussion', 'A5', 'Woonbehoeften en kandidaat-huurders', NULL, 'periodic', 'Besluit van de Vlaamse Regering over het lokaal woonbeleid (2018), art. 4', '2019-01-01', NULL),
    ('019aac00-0000-7000-8000-000000000007', 'discussion', 'A6', 'Kerncijfers van de woningmarkt', NULL, 'periodic', 'Besluit van de Vlaamse Regering over het lokaal woonbeleid (2018), art. 4', '2019-01-01', NULL),
    ('019aac00-0000-7000-8000-000000000008', 'discussion', 'A7', 'Kerncijfers van de woningkwaliteit', NULL, 'periodic', 'Besluit van de Vlaamse Regering over het lokaal woonbeleid (2018), art. 4', '2019-01-01', NULL),
    ('019aac00-0000-7000-8000-000000000009', 'discussion', 'A8', 'Kerncijfers van premies en tegemoetkomingen', NULL, 'yearly', 'Besluit van de Vlaamse Regering over het lokaal woonbeleid (2018), art. 4; voor een samenwerking minstens één keer per jaar', '2019-01-01', NULL),
    ('019aac00-0000-7000-8000-00000000000a', 'discussion', 'A9', 'Ruimtelijk beleid betrekken', NULL, 'continuous', 'Besluit van de Vlaamse Regering over het lokaal woonbeleid (2018), art. 4', '2019-01-01', NULL),
    ('019aac00-0000-7000-8000-00000000000b', 'discussion', 'A10', 'Toewijzingspraktijk', NULL, 'yearly', 'Besluit van de Vlaamse Regering over het lokaal woonbeleid (2018), art. 4; minstens één keer per jaar', '2019-01-01', NULL),
    ('019aac00-0000-7000-8000-00000000000c', 'discussion', 'A11', 'Leegstand: stand van zaken', NULL, 'advised', 'Besluit van de Vlaamse Regering over het lokaal woonbeleid (2018), art. 4; aanbevolen', '2019-01-01', NULL),
    ('019aac00-0000-7000-8000-00000000000d', 'discussion', 'A12', 'Verwaarlozing: stand van zaken', NULL, 'advised', 'Besluit van de Vlaamse Regering over het lokaal woonbeleid (2018), art. 4, en de opvolgers ervan; aanbevolen vanaf 2026', '2026-01-01', NULL),
    ('019aac00-0000-7000-8000-00000000000e', 'activity', 'VA1_1', 'Woningmarkt in kaart brengen', 1, 'continuous', 'Besluit over het lokaal woonbeleid (2018), verplichte activiteiten 2020–2025, beleidsprioriteit 1', '2020-01-01', '2025-12-31'),
    ('019aac00-0000-7000-8000-00000000000f', 'activity', 'VA1_2', 'Kerncijfers bespreken op het woonoverleg', 1, 'periodic', 'Besluit over het lokaal woonbeleid (2018), verplichte activiteiten 2020–2025, beleidsprioriteit 1', '2020-01-01', '2025-12-31'),
    ('019aac00-0000-7000-8000-000000000010', 'activity', 'VA1_3', 'Ruimtelijk beleid betrekken', 1, 'continuous', 'Besluit over het lokaal woonbeleid (2018), verplichte activiteiten 2020–2025, beleidsprioriteit 1', '2020-01-01', '2025-12-31'),
    ('019aac00-0000-7000-8000-000000000011', 'activity', 'VA1_4', 'Noodwoningen en doorgangswoningen', 1, 'continuous', 'Besluit over het lokaal woonbeleid (2018), verplichte activiteiten 2020–2025, beleidsprioriteit 1', '2020-01-01', '2025-12-31'),
    ('019aac00-0000-7000-8000-000000000012', 'activity', 'VA1_5', 'Sociaal woonbeleid', 1, 'continuous', 'Besluit over het lokaal woonbeleid (2018), verplichte activiteiten 2020–2025, beleidsprioriteit 1', '2020-01-01', '2025-12-31'),
    ('019aac00-0000-7000-8000-000000000013', 'activity', 'VA1_6', 'Werkingsgebied in kaart brengen', 1, 'continuous', 'Besluit over het lokaal woonbeleid (2018), verplichte activiteiten 2020–2025, beleidsprioriteit 1', '2020-01-01', '2025-12-31'),
    ('019aac00-0000-7000-8000-000000000014', 'activity', 'VA1_7', 'Leegstand', 1, 'continuous', 'Besluit over het lokaal woonbeleid (2018), verplichte activiteiten 2020–2025, beleidsprioriteit 1', '2020-01-01', '2025-12-31'),
    ('019aac00-0000-7000-8000-000000000015', 'activity', 'VA2_1', 'Kerncijfers van de woningkwaliteit', 2, 'periodic', 'Besluit over het lokaal woonbeleid (2018), verplichte activiteiten 2020–2025, beleidsprioriteit 2', '2020-01-01', '2025-12-31'),
    ('019aac00-0000-7000-8000-000000000016', 'activity', 'VA2_2', 'Kwaliteitsbeleid en woningcontroleurs', 2, 'continuous', 'Besluit over het lokaal woonbeleid (2018), verplichte activiteiten 2020–2025, beleidsprioriteit 2', '2020-01-01', '2025-12-31'),
    ('019aac00-0000-7000-8000-000000000017', 'activity', 'VA2_3', 'Strategie voor woningkwaliteit', 2, 'continuous', 'Besluit over het lokaal woonbeleid (2018), verplichte activiteiten 2020–2025, beleidsprioriteit 2', '2020-01-01', '2025-12-31'),
    ('019aac00-0000-7000-8000-000000000018', 'activity', 'VA2_4', 'Reglementen bespreken op het woonoverleg', 2, 'perDraft', 'Besluit over het lokaal woonbeleid (2018), verplichte activiteiten 2020–2025, beleidsprioriteit 2', '2020-01-01', '2025-12-31'),
    ('019aac00-0000-7000-8000-000000000019', 'activity', 'VA2_5', 'VLOK', 2, 'continuous', 'Besluit over het lokaal woonbeleid (2018), verplichte activiteiten 2020–2025, beleidsprioriteit 2', '2020-01-01', '2025-12-31'),
    ('019aac00-0000-7000-8000-00000000001a', 'activity', 'VA2_6', 'Verzoeken van huurders', 2, 'continuous', 'Besluit over het lokaal woonbeleid (2018), verplichte activiteiten 2020–2025, beleidsprioriteit 2', '2020-01-01', '2025-12-31'),
    ('019aac00-0000-7000-8000-00000000001b', 'activity', 'VA3_5', 'Premiecijfers, minstens één keer per jaar', 3, 'yearly', 'Besluit over het lokaal woonbeleid (2018), verplichte activiteiten 2020–2025, beleidsprioriteit 3', '2020-01-01', '2025-12-31'),
    ('019aac00-0000-7000-8000-00000000001c', 'activity', 'VA3_6', 'Premiezoeker', 3, 'continuous', 'Besluit over het lokaal woonbeleid (2018), verplichte activiteiten 2020–2025, beleidsprioriteit 3', '2020-01-01', '2025-12-31'),
    ('019aac00-0000-7000-8000-00000000001d', 'activity', 'VA3_7', 'Woonloket in elke gemeente', 3, 'continuous', 'Besluit over het lokaal woonbeleid (2018), verplichte activiteiten 2020–2025, beleidsprioriteit 3', '2020-01-01', '2025-12-31'),
    ('019aac00-0000-7000-8000-00000000001e', 'activity', 'VA3_8', 'Basisinformatie voor inwoners', 3, 'continuous', 'Besluit over het lokaal woonbeleid (2018), verplichte activiteiten 2020–2025, beleidsprioriteit 3', '2020-01-01', '2025-12-31'),
    ('019aac00-0000-7000-8000-00000000001f', 'activity', 'VA3_9', 'Activiteit VA3_9 (tekst niet beschikbaar: aan te vullen)', 3, 'continuous', 'Besluit over het lokaal woonbeleid (2018), verplichte activiteiten 2020–2025, beleidsprioriteit 3', '2020-01-01', '2025-12-31'),
    ('019aac00-0000-7000-8000-000000000020', 'activity', 'VA3_10', 'Activiteit VA3_10 (tekst niet beschikbaar: aan te vullen)', 3, 'continuous', 'Besluit over het lokaal woonbeleid (2018), verplichte activiteiten 2020–2025, beleidsprioriteit 3', '2020-01-01', '2025-12-31'),
    ('019aac00-0000-7000-8000-000000000021', 'activity', 'VA3_11', 'Activiteit VA3_11 (tekst niet beschikbaar: aan te vullen)', 3, 'continuous', 'Besluit over het lokaal woonbeleid (2018), verplichte activiteiten 2020–2025, beleidsprioriteit 3', '2020-01-01', '2025-12-31');

INSERT INTO "MeetingNorm" ("id", "firstYear", "meetingsPerYear", "source") VALUES
    ('019aac00-0000-7000-8000-000000000022', 2019, 2, 'Besluit van de Vlaamse Regering over het lokaal woonbeleid (2018): minstens twee keer per jaar, per gemeente');
