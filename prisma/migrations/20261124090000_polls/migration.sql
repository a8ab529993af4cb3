-- Polls of every method: rules and quorum frozen at opening, options and counts in rows of their own.

ALTER TABLE "Body" ADD COLUMN "tieRule" TEXT NOT NULL DEFAULT 'rejected';
ALTER TABLE "Body" ADD COLUMN "hasAbstention" BOOLEAN NOT NULL DEFAULT true;
ALTER TABLE "Body" ADD COLUMN "pollVisibility" TEXT NOT NULL DEFAULT 'byName';
ALTER TABLE "Body" ADD COLUMN "pollInterim" TEXT NOT NULL DEFAULT 'turnout';

-- A closed poll refuses every change, also ours below.
DROP TRIGGER "Poll_closed_no_update";

ALTER TABLE "Poll" ADD COLUMN "method" TEXT NOT NULL DEFAULT 'forAgainst';
ALTER TABLE "Poll" ADD COLUMN "tieRule" TEXT NOT NULL DEFAULT 'rejected';
ALTER TABLE "Poll" ADD COLUMN "hasAbstention" BOOLEAN NOT NULL DEFAULT true;
ALTER TABLE "Poll" ADD COLUMN "visibility" TEXT NOT NULL DEFAULT 'byName';
ALTER TABLE "Poll" ADD COLUMN "interim" TEXT NOT NULL DEFAULT 'turnout';
ALTER TABLE "Poll" ADD COLUMN "minChoices" INTEGER NOT NULL DEFAULT 1;
ALTER TABLE "Poll" ADD COLUMN "maxChoices" INTEGER NOT NULL DEFAULT 1;
ALTER TABLE "Poll" ADD COLUMN "quorumNeeded" INTEGER NOT NULL DEFAULT 0;
ALTER TABLE "Poll" ADD COLUMN "quorumPresent" INTEGER NOT NULL DEFAULT 0;
ALTER TABLE "Poll" ADD COLUMN "quorumTotal" INTEGER NOT NULL DEFAULT 0;
ALTER TABLE "Poll" ADD COLUMN "isQuorumReached" BOOLEAN NOT NULL DEFAULT true;
ALTER TABLE "Poll" ADD COLUMN "castingKey" TEXT;
ALTER TABLE "Poll" ADD COLUMN "withdrawnAt" DATETIME;
ALTER TABLE "Poll" ADD COLUMN "withdrawReason" TEXT NOT NULL DEFAULT '';

UPDATE "Poll" SET
  "quorumNeeded" = CASE "quorumRule" WHEN 'none' THEN 0 ELSE "seatsTotal" / 2 + 1 END,
  "quorumPresent" = "seatsPresent",
  "quorumTotal" = "seatsTotal",
  "isQuorumReached" = "quorumRule" = 'none' OR "seatsPresent" >= "seatsTotal" / 2 + 1;

CREATE TABLE "PollOption" (
    "pollId" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "label" TEXT NOT NULL,
    "position" INTEGER NOT NULL,

    PRIMARY KEY ("pollId", "key"),
    CONSTRAINT "PollOption_pollId_fkey" FOREIGN KEY ("pollId") REFERENCES "Poll" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

INSERT INTO "PollOption" ("pollId", "key", "label", "position")
  SELECT "id", 'for', "forLabel", 0 FROM "Poll"
  UNION ALL SELECT "id", 'against', "againstLabel", 1 FROM "Poll"
  UNION ALL SELECT "id", 'abstain', "abstainLabel", 2 FROM "Poll";

CREATE TABLE "PollCount" (
    "pollId" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "municipality" TEXT NOT NULL,
    "seats" INTEGER NOT NULL,
    "weight" INTEGER NOT NULL,

    PRIMARY KEY ("pollId", "key", "municipality"),
    CONSTRAINT "PollCount_pollId_fkey" FOREIGN KEY ("pollId") REFERENCES "Poll" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

INSERT INTO "PollCount" ("pollId", "key", "municipality", "seats", "weight")
  SELECT "id", 'for', '', "forSeats", "forWeight" FROM "Poll" WHERE "status" = 'closed'
  UNION ALL SELECT "id", 'against', '', "againstSeats", "againstWeight" FROM "Poll" WHERE "status" = 'closed'
  UNION ALL SELECT "id", 'abstain', '', "abstainSeats", "abstainWeight" FROM "Poll" WHERE "status" = 'closed'
  UNION ALL SELECT "id", '', '', "forSeats" + "againstSeats" + "abstainSeats", "forWeight" + "againstWeight" + "abstainWeight" FROM "Poll" WHERE "status" = 'closed';

ALTER TABLE "Poll" DROP COLUMN "forLabel";
ALTER TABLE "Poll" DROP COLUMN "againstLabel";
ALTER TABLE "Poll" DROP COLUMN "abstainLabel";
ALTER TABLE "Poll" DROP COLUMN "forSeats";
ALTER TABLE "Poll" DROP COLUMN "againstSeats";
ALTER TABLE "Poll" DROP COLUMN "abstainSeats";
ALTER TABLE "Poll" DROP COLUMN "forWeight";
ALTER TABLE "Poll" DROP COLUMN "againstWeight";
ALTER TABLE "Poll" DROP COLUMN "abstainWeight";

ALTER TABLE "PollSeat" ADD COLUMN "municipality" TEXT;
ALTER TABLE "PollSeat" ADD COLUMN "isChair" BOOLEAN NOT NULL DEFAULT false;
ALTER TABLE "PollSeat" ADD COLUMN "proxyOf" TEXT;

-- A vote asks for the seats of some people in one poll: however many polls they had before.
CREATE INDEX "PollSeat_pollId_personId_idx" ON "PollSeat"("pollId", "personId");

-- A ballot belongs to a seat that was entitled. Its table is made anew for that, and keeps every row.
CREATE TABLE "new_Ballot" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "pollId" TEXT NOT NULL,
    "seatId" TEXT NOT NULL,
    "choices" TEXT NOT NULL,
    "reason" TEXT NOT NULL DEFAULT '',
    "key" TEXT NOT NULL,
    "isEntered" BOOLEAN NOT NULL DEFAULT false,
    "castById" TEXT NOT NULL,
    "castAt" DATETIME NOT NULL,
    CONSTRAINT "Ballot_pollId_seatId_fkey" FOREIGN KEY ("pollId", "seatId") REFERENCES "PollSeat" ("pollId", "seatId") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Ballot_castById_fkey" FOREIGN KEY ("castById") REFERENCES "Person" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);
INSERT INTO "new_Ballot" ("id", "pollId", "seatId", "choices", "key", "castById", "castAt")
  SELECT "id", "pollId", "seatId", "choice", "key", "castById", "castAt" FROM "Ballot";
DROP TABLE "Ballot";
ALTER TABLE "new_Ballot" RENAME TO "Ballot";
CREATE UNIQUE INDEX "Ballot_pollId_seatId_key" ON "Ballot"("pollId", "seatId");

CREATE TABLE "EarlierAnswer" (
    "ballotId" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "choices" TEXT NOT NULL,
    "castAt" DATETIME NOT NULL,

    PRIMARY KEY ("ballotId", "key"),
    CONSTRAINT "EarlierAnswer_ballotId_fkey" FOREIGN KEY ("ballotId") REFERENCES "Ballot" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- A poll that is not open any more does not change, nor do its options, its electorate and its ballots; its counts are written once, with the closing.
CREATE TRIGGER "Poll_closed_no_update" BEFORE UPDATE ON "Poll" WHEN OLD."status" <> 'open' BEGIN SELECT RAISE(ABORT, 'a closed poll is immutable'); END;
CREATE TRIGGER "PollOption_no_update" BEFORE UPDATE ON "PollOption" BEGIN SELECT RAISE(ABORT, 'the options of a poll are immutable'); END;
CREATE TRIGGER "PollOption_no_delete" BEFORE DELETE ON "PollOption" BEGIN SELECT RAISE(ABORT, 'the options of a poll are immutable'); END;
CREATE TRIGGER "PollCount_closed_no_insert" BEFORE INSERT ON "PollCount" WHEN (SELECT "status" FROM "Poll" WHERE "id" = NEW."pollId") <> 'open' BEGIN SELECT RAISE(ABORT, 'the poll is closed'); END;
CREATE TRIGGER "PollCount_no_update" BEFORE UPDATE ON "PollCount" BEGIN SELECT RAISE(ABORT, 'the counts of a poll are immutable'); END;
CREATE TRIGGER "PollCount_no_delete" BEFORE DELETE ON "PollCount" BEGIN SELECT RAISE(ABORT, 'the counts of a poll are immutable'); END;
CREATE TRIGGER "Ballot_closed_no_insert" BEFORE INSERT ON "Ballot" WHEN (SELECT "status" FROM "Poll" WHERE "id" = NEW."pollId") <> 'open' BEGIN SELECT RAISE(ABORT, 'the poll is closed'); END;
CREATE TRIGGER "Ballot_closed_no_update" BEFORE UPDATE ON "Ballot" WHEN (SELECT "status" FROM "Poll" WHERE "id" = OLD."pollId") <> 'open' BEGIN SELECT RAISE(ABORT, 'the poll is closed'); END;
CREATE TRIGGER "Ballot_no_delete" BEFORE DELETE ON "Ballot" BEGIN SELECT RAISE(ABORT, 'a ballot is never deleted'); END;
