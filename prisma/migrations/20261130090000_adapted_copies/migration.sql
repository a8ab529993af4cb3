-- CreateTable
CREATE TABLE "DocumentCopy" (
    "copyId" TEXT NOT NULL PRIMARY KEY,
    "originalId" TEXT NOT NULL,
    "baseNumber" INTEGER NOT NULL,
    "status" TEXT NOT NULL DEFAULT 'open',
    "differences" INTEGER NOT NULL DEFAULT 0,
    "reason" TEXT NOT NULL DEFAULT '',
    "submittedAt" DATETIME,
    "settledById" TEXT,
    "settledAt" DATETIME,
    CONSTRAINT "DocumentCopy_copyId_fkey" FOREIGN KEY ("copyId") REFERENCES "Document" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "DocumentCopy_originalId_fkey" FOREIGN KEY ("originalId") REFERENCES "Document" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "DocumentCopy_settledById_fkey" FOREIGN KEY ("settledById") REFERENCES "Person" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);

-- CreateIndex
CREATE INDEX "DocumentCopy_originalId_status_idx" ON "DocumentCopy"("originalId", "status");

-- What was settled stays as it was settled, and so does the text it was about.
CREATE TRIGGER "DocumentCopy_settled_no_update" BEFORE UPDATE ON "DocumentCopy" WHEN OLD."settledAt" IS NOT NULL BEGIN SELECT RAISE(ABORT, 'a settled copy is immutable'); END;
CREATE TRIGGER "DocumentCopy_no_delete" BEFORE DELETE ON "DocumentCopy" BEGIN SELECT RAISE(ABORT, 'a copy is withdrawn, never deleted'); END;
CREATE TRIGGER "DocumentUpdate_settled_no_insert" BEFORE INSERT ON "DocumentUpdate"
WHEN EXISTS (SELECT 1 FROM "DocumentCopy" WHERE "copyId" = NEW."documentId" AND "settledAt" IS NOT NULL) BEGIN SELECT RAISE(ABORT, 'a settled copy is immutable'); END;
CREATE TRIGGER "DocumentUpdate_settled_no_update" BEFORE UPDATE ON "DocumentUpdate"
WHEN EXISTS (SELECT 1 FROM "DocumentCopy" WHERE "copyId" = OLD."documentId" AND "settledAt" IS NOT NULL) BEGIN SELECT RAISE(ABORT, 'a settled copy is immutable'); END;
CREATE TRIGGER "DocumentUpdate_settled_no_delete" BEFORE DELETE ON "DocumentUpdate"
WHEN EXISTS (SELECT 1 FROM "DocumentCopy" WHERE "copyId" = OLD."documentId" AND "settledAt" IS NOT NULL) BEGIN SELECT RAISE(ABORT, 'a settled copy is immutable'); END;
