-- AlterTable
ALTER TABLE "Body" ADD COLUMN "speakingMinutes" INTEGER NOT NULL DEFAULT 0;

-- CreateTable
CREATE TABLE "Turn" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "meetingId" TEXT NOT NULL,
    "itemId" TEXT NOT NULL,
    "personId" TEXT,
    "name" TEXT NOT NULL,
    "organisationName" TEXT NOT NULL,
    "isPointOfOrder" BOOLEAN NOT NULL DEFAULT false,
    "position" INTEGER NOT NULL,
    "askedById" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "askedAt" DATETIME NOT NULL,
    "startedAt" DATETIME,
    "endedAt" DATETIME,
    "withdrawnAt" DATETIME,
    "limitSeconds" INTEGER NOT NULL DEFAULT 0,
    CONSTRAINT "Turn_meetingId_fkey" FOREIGN KEY ("meetingId") REFERENCES "Meeting" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Turn_itemId_fkey" FOREIGN KEY ("itemId") REFERENCES "AgendaItem" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Turn_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person" ("id") ON DELETE SET NULL ON UPDATE CASCADE,
    CONSTRAINT "Turn_askedById_fkey" FOREIGN KEY ("askedById") REFERENCES "Person" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateIndex
CREATE INDEX "Turn_meetingId_idx" ON "Turn"("meetingId");

-- CreateIndex
CREATE INDEX "Turn_itemId_position_idx" ON "Turn"("itemId", "position");

-- CreateIndex
CREATE UNIQUE INDEX "Turn_askedById_key_key" ON "Turn"("askedById", "key");
