-- Who wrote last is read from the authors, not from the log: what was written before there were authors, and what commands wrote, is added to them.
INSERT INTO "DocumentAuthor" ("documentId", "personId", "editedAt")
SELECT "documentId", "authorId", MAX("createdAt") FROM "DocumentUpdate" WHERE "authorId" IS NOT NULL GROUP BY "documentId", "authorId"
ON CONFLICT ("documentId", "personId") DO UPDATE SET "editedAt" = excluded."editedAt" WHERE excluded."editedAt" > "DocumentAuthor"."editedAt";
