-- An attachment is a file, or a version of a paper.
ALTER TABLE "Attachment" ADD COLUMN "versionId" TEXT REFERENCES "DocumentVersion" ("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- CreateIndex
CREATE INDEX "Attachment_versionId_idx" ON "Attachment"("versionId");
