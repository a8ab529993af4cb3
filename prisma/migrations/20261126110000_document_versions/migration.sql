-- CreateTable
CREATE TABLE "DocumentVersion" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "documentId" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "reason" TEXT NOT NULL,
    "note" TEXT NOT NULL DEFAULT '',
    "content" TEXT NOT NULL,
    "sha256" TEXT NOT NULL,
    "authors" TEXT NOT NULL,
    "createdById" TEXT NOT NULL,
    "createdAt" DATETIME NOT NULL,
    CONSTRAINT "DocumentVersion_documentId_fkey" FOREIGN KEY ("documentId") REFERENCES "Document" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "DocumentVersion_createdById_fkey" FOREIGN KEY ("createdById") REFERENCES "Person" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "DocumentAuthor" (
    "documentId" TEXT NOT NULL,
    "personId" TEXT NOT NULL,
    "editedAt" DATETIME NOT NULL,

    PRIMARY KEY ("documentId", "personId"),
    CONSTRAINT "DocumentAuthor_documentId_fkey" FOREIGN KEY ("documentId") REFERENCES "Document" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "DocumentAuthor_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- AlterTable
ALTER TABLE "Document" ADD COLUMN "correctionOfId" TEXT REFERENCES "Document" ("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- CreateIndex
CREATE UNIQUE INDEX "Document_correctionOfId_key" ON "Document"("correctionOfId");

-- CreateIndex
CREATE UNIQUE INDEX "DocumentVersion_documentId_number_key" ON "DocumentVersion"("documentId", "number");


-- A version is what stood there: it never changes.
CREATE TRIGGER "DocumentVersion_no_delete" BEFORE DELETE ON "DocumentVersion" BEGIN SELECT RAISE(ABORT, 'a version is immutable'); END;
CREATE TRIGGER "DocumentVersion_no_update" BEFORE UPDATE ON "DocumentVersion" BEGIN SELECT RAISE(ABORT, 'a version is immutable'); END;

-- An approved paper keeps its text, its title and its status; it may still be put away.
CREATE TRIGGER "Document_approved_no_update" BEFORE UPDATE ON "Document"
WHEN OLD."status" = 'approved' AND (NEW."status" IS NOT OLD."status" OR NEW."title" IS NOT OLD."title" OR NEW."kind" IS NOT OLD."kind" OR NEW."bodyId" IS NOT OLD."bodyId"
  OR NEW."correctionOfId" IS NOT OLD."correctionOfId" OR NEW."editedAt" IS NOT OLD."editedAt")
BEGIN SELECT RAISE(ABORT, 'an approved paper is immutable'); END;
CREATE TRIGGER "Document_approved_no_delete" BEFORE DELETE ON "Document" WHEN OLD."status" = 'approved' BEGIN SELECT RAISE(ABORT, 'an approved paper is immutable'); END;
CREATE TRIGGER "DocumentUpdate_approved_no_insert" BEFORE INSERT ON "DocumentUpdate"
WHEN (SELECT "status" FROM "Document" WHERE "id" = NEW."documentId") = 'approved' BEGIN SELECT RAISE(ABORT, 'an approved paper is immutable'); END;
CREATE TRIGGER "DocumentUpdate_approved_no_update" BEFORE UPDATE ON "DocumentUpdate"
WHEN (SELECT "status" FROM "Document" WHERE "id" = OLD."documentId") = 'approved' BEGIN SELECT RAISE(ABORT, 'an approved paper is immutable'); END;
CREATE TRIGGER "DocumentUpdate_approved_no_delete" BEFORE DELETE ON "DocumentUpdate"
WHEN (SELECT "status" FROM "Document" WHERE "id" = OLD."documentId") = 'approved' BEGIN SELECT RAISE(ABORT, 'an approved paper is immutable'); END;
