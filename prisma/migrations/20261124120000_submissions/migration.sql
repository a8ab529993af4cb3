-- CreateTable
CREATE TABLE "Submission" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "bodyId" TEXT NOT NULL,
    "organisationId" TEXT NOT NULL,
    "meetingId" TEXT,
    "title" TEXT NOT NULL,
    "explanation" TEXT NOT NULL DEFAULT '',
    "kind" TEXT NOT NULL,
    "minutes" INTEGER NOT NULL,
    "isUrgent" BOOLEAN NOT NULL DEFAULT false,
    "urgencyReason" TEXT NOT NULL DEFAULT '',
    "status" TEXT NOT NULL DEFAULT 'draft',
    "revision" INTEGER NOT NULL DEFAULT 0,
    "createdById" TEXT NOT NULL,
    "submittedById" TEXT,
    "createdAt" DATETIME NOT NULL,
    "submittedAt" DATETIME,
    "itemId" TEXT,
    CONSTRAINT "Submission_bodyId_fkey" FOREIGN KEY ("bodyId") REFERENCES "Body" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Submission_organisationId_fkey" FOREIGN KEY ("organisationId") REFERENCES "Organisation" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Submission_meetingId_fkey" FOREIGN KEY ("meetingId") REFERENCES "Meeting" ("id") ON DELETE SET NULL ON UPDATE CASCADE,
    CONSTRAINT "Submission_createdById_fkey" FOREIGN KEY ("createdById") REFERENCES "Person" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Submission_submittedById_fkey" FOREIGN KEY ("submittedById") REFERENCES "Person" ("id") ON DELETE SET NULL ON UPDATE CASCADE,
    CONSTRAINT "Submission_itemId_fkey" FOREIGN KEY ("itemId") REFERENCES "AgendaItem" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "SubmissionStep" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "submissionId" TEXT NOT NULL,
    "status" TEXT NOT NULL,
    "note" TEXT NOT NULL DEFAULT '',
    "byId" TEXT NOT NULL,
    "at" DATETIME NOT NULL,
    CONSTRAINT "SubmissionStep_submissionId_fkey" FOREIGN KEY ("submissionId") REFERENCES "Submission" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "SubmissionStep_byId_fkey" FOREIGN KEY ("byId") REFERENCES "Person" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "SubmissionAttachment" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "submissionId" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "mediaType" TEXT NOT NULL,
    "size" INTEGER NOT NULL,
    "sha256" TEXT NOT NULL,
    "uploadedById" TEXT NOT NULL,
    "createdAt" DATETIME NOT NULL,
    "withdrawnAt" DATETIME,
    CONSTRAINT "SubmissionAttachment_submissionId_fkey" FOREIGN KEY ("submissionId") REFERENCES "Submission" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "SubmissionAttachment_uploadedById_fkey" FOREIGN KEY ("uploadedById") REFERENCES "Person" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "AgendaVersion" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "meetingId" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "content" TEXT NOT NULL,
    "sha256" TEXT NOT NULL,
    "sentAt" DATETIME NOT NULL,
    CONSTRAINT "AgendaVersion_meetingId_fkey" FOREIGN KEY ("meetingId") REFERENCES "Meeting" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "AgendaTemplate" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "bodyId" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "items" TEXT NOT NULL,
    "revision" INTEGER NOT NULL DEFAULT 0,
    "createdAt" DATETIME NOT NULL,
    CONSTRAINT "AgendaTemplate_bodyId_fkey" FOREIGN KEY ("bodyId") REFERENCES "Body" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- AlterTable
ALTER TABLE "AgendaItem" ADD COLUMN "submittedById" TEXT REFERENCES "Organisation" ("id") ON DELETE SET NULL ON UPDATE CASCADE;
ALTER TABLE "AgendaItem" ADD COLUMN "carriedFromId" TEXT REFERENCES "AgendaItem" ("id") ON DELETE SET NULL ON UPDATE CASCADE;
ALTER TABLE "AgendaItem" ADD COLUMN "followsActions" BOOLEAN NOT NULL DEFAULT false;
ALTER TABLE "AgendaItem" ADD COLUMN "addition" TEXT;
ALTER TABLE "AgendaItem" ADD COLUMN "urgencyReason" TEXT NOT NULL DEFAULT '';
ALTER TABLE "AgendaItem" ADD COLUMN "revision" INTEGER NOT NULL DEFAULT 0;

-- AlterTable
ALTER TABLE "Body" ADD COLUMN "submissionDays" INTEGER NOT NULL DEFAULT 14;
ALTER TABLE "Body" ADD COLUMN "allowsUrgentItems" BOOLEAN NOT NULL DEFAULT true;

-- CreateIndex
CREATE INDEX "AgendaItem_carriedFromId_idx" ON "AgendaItem"("carriedFromId");

-- CreateIndex
CREATE UNIQUE INDEX "Submission_itemId_key" ON "Submission"("itemId");

-- CreateIndex
CREATE INDEX "Submission_bodyId_status_idx" ON "Submission"("bodyId", "status");

-- CreateIndex
CREATE INDEX "Submission_meetingId_idx" ON "Submission"("meetingId");

-- CreateIndex
CREATE INDEX "SubmissionStep_submissionId_at_idx" ON "SubmissionStep"("submissionId", "at");

-- CreateIndex
CREATE INDEX "SubmissionAttachment_submissionId_idx" ON "SubmissionAttachment"("submissionId");

-- CreateIndex
CREATE UNIQUE INDEX "AgendaVersion_meetingId_version_key" ON "AgendaVersion"("meetingId", "version");

-- CreateIndex
CREATE UNIQUE INDEX "AgendaTemplate_bodyId_name_key" ON "AgendaTemplate"("bodyId", "name");


-- An agenda that was sent stays as it was sent.
CREATE TRIGGER "AgendaVersion_is_frozen" BEFORE UPDATE ON "AgendaVersion"
BEGIN
  SELECT RAISE(ABORT, 'an agenda that was sent does not change');
END;

CREATE TRIGGER "AgendaVersion_is_kept" BEFORE DELETE ON "AgendaVersion"
BEGIN
  SELECT RAISE(ABORT, 'an agenda that was sent is kept');
END;
