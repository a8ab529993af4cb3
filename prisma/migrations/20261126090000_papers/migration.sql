-- CreateTable
CREATE TABLE "DocumentFolder" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "bodyId" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "createdAt" DATETIME NOT NULL,
    CONSTRAINT "DocumentFolder_bodyId_fkey" FOREIGN KEY ("bodyId") REFERENCES "Body" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "DocumentRight" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "documentId" TEXT NOT NULL,
    "level" TEXT NOT NULL,
    "personId" TEXT,
    "organisationId" TEXT,
    "bodyId" TEXT,
    "createdAt" DATETIME NOT NULL,
    CONSTRAINT "DocumentRight_documentId_fkey" FOREIGN KEY ("documentId") REFERENCES "Document" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "DocumentRight_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person" ("id") ON DELETE SET NULL ON UPDATE CASCADE,
    CONSTRAINT "DocumentRight_organisationId_fkey" FOREIGN KEY ("organisationId") REFERENCES "Organisation" ("id") ON DELETE SET NULL ON UPDATE CASCADE,
    CONSTRAINT "DocumentRight_bodyId_fkey" FOREIGN KEY ("bodyId") REFERENCES "Body" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "DocumentLink" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "documentId" TEXT NOT NULL,
    "label" TEXT NOT NULL,
    "nonce" TEXT NOT NULL,
    "createdById" TEXT NOT NULL,
    "createdAt" DATETIME NOT NULL,
    "endsAt" DATETIME NOT NULL,
    "revokedAt" DATETIME,
    CONSTRAINT "DocumentLink_documentId_fkey" FOREIGN KEY ("documentId") REFERENCES "Document" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "DocumentLink_createdById_fkey" FOREIGN KEY ("createdById") REFERENCES "Person" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- AlterTable
ALTER TABLE "Document" ADD COLUMN "bodyId" TEXT REFERENCES "Body" ("id") ON DELETE SET NULL ON UPDATE CASCADE;
ALTER TABLE "Document" ADD COLUMN "folderId" TEXT REFERENCES "DocumentFolder" ("id") ON DELETE SET NULL ON UPDATE CASCADE;
ALTER TABLE "Document" ADD COLUMN "ownerId" TEXT REFERENCES "Person" ("id") ON DELETE SET NULL ON UPDATE CASCADE;
ALTER TABLE "Document" ADD COLUMN "editedAt" DATETIME;
ALTER TABLE "Document" ADD COLUMN "archivedAt" DATETIME;

-- Minutes belong to the body of their meeting, and were last written in when their log was.
UPDATE "Document" SET
    "bodyId" = (SELECT "bodyId" FROM "Meeting" WHERE "Meeting"."id" = "Document"."meetingId"),
    "editedAt" = (SELECT max("createdAt") FROM "DocumentUpdate" WHERE "documentId" = "Document"."id");

-- CreateIndex
CREATE INDEX "Document_bodyId_editedAt_idx" ON "Document"("bodyId", "editedAt");

-- CreateIndex
CREATE UNIQUE INDEX "DocumentFolder_bodyId_name_key" ON "DocumentFolder"("bodyId", "name");

-- CreateIndex
CREATE UNIQUE INDEX "DocumentRight_documentId_personId_key" ON "DocumentRight"("documentId", "personId");

-- CreateIndex
CREATE UNIQUE INDEX "DocumentRight_documentId_organisationId_key" ON "DocumentRight"("documentId", "organisationId");

-- CreateIndex
CREATE UNIQUE INDEX "DocumentRight_documentId_bodyId_key" ON "DocumentRight"("documentId", "bodyId");

-- CreateIndex
CREATE INDEX "DocumentLink_documentId_idx" ON "DocumentLink"("documentId");


-- A right is of one person, one organisation or one body.
CREATE TRIGGER "DocumentRight_one_holder" BEFORE INSERT ON "DocumentRight"
WHEN (NEW."personId" IS NOT NULL) + (NEW."organisationId" IS NOT NULL) + (NEW."bodyId" IS NOT NULL) <> 1
BEGIN SELECT RAISE(ABORT, 'a right has one holder'); END;
