-- CreateTable
CREATE TABLE "SecretPoll" (
    "pollId" TEXT NOT NULL PRIMARY KEY,
    "publicKey" TEXT NOT NULL,
    "publication" TEXT NOT NULL,
    "isSmall" BOOLEAN NOT NULL,
    "weightsTell" BOOLEAN NOT NULL,
    "invalid" INTEGER,
    "voidedAt" DATETIME,
    "erasedAt" DATETIME,
    CONSTRAINT "SecretPoll_pollId_fkey" FOREIGN KEY ("pollId") REFERENCES "Poll" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- Without a rowid there is no number that tells who voted first.
CREATE TABLE "Participation" (
    "pollId" TEXT NOT NULL,
    "seatId" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "castById" TEXT NOT NULL,
    "castAt" DATETIME NOT NULL,

    PRIMARY KEY ("pollId", "seatId"),
    CONSTRAINT "Participation_pollId_fkey" FOREIGN KEY ("pollId") REFERENCES "SecretPoll" ("pollId") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Participation_pollId_seatId_fkey" FOREIGN KEY ("pollId", "seatId") REFERENCES "PollSeat" ("pollId", "seatId") ON DELETE RESTRICT ON UPDATE CASCADE
) WITHOUT ROWID;

-- CreateTable
CREATE TABLE "SealedEnvelope" (
    "hash" TEXT NOT NULL PRIMARY KEY,
    "pollId" TEXT NOT NULL,
    "envelope" TEXT NOT NULL,
    "weight" INTEGER NOT NULL,
    CONSTRAINT "SealedEnvelope_pollId_fkey" FOREIGN KEY ("pollId") REFERENCES "SecretPoll" ("pollId") ON DELETE RESTRICT ON UPDATE CASCADE
) WITHOUT ROWID;

-- CreateTable
CREATE TABLE "CountedBallot" (
    "pollId" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "code" TEXT NOT NULL,
    "choices" TEXT NOT NULL,

    PRIMARY KEY ("pollId", "position"),
    CONSTRAINT "CountedBallot_pollId_fkey" FOREIGN KEY ("pollId") REFERENCES "SecretPoll" ("pollId") ON DELETE RESTRICT ON UPDATE CASCADE
) WITHOUT ROWID;

-- CreateIndex
CREATE INDEX "SealedEnvelope_pollId_idx" ON "SealedEnvelope"("pollId");
