-- CreateTable
CREATE TABLE "AttendanceEntry" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "attendanceId" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "at" DATETIME NOT NULL,
    "itemId" TEXT,
    "personId" TEXT,
    "name" TEXT NOT NULL,
    "isSubstitute" BOOLEAN NOT NULL DEFAULT false,
    "enteredById" TEXT,
    "bySelf" BOOLEAN NOT NULL DEFAULT false,
    CONSTRAINT "AttendanceEntry_attendanceId_fkey" FOREIGN KEY ("attendanceId") REFERENCES "Attendance" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "AttendanceEntry_itemId_fkey" FOREIGN KEY ("itemId") REFERENCES "AgendaItem" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "AttendanceEntry_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person" ("id") ON DELETE SET NULL ON UPDATE CASCADE,
    CONSTRAINT "AttendanceEntry_enteredById_fkey" FOREIGN KEY ("enteredById") REFERENCES "Person" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Proxy" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "meetingId" TEXT NOT NULL,
    "giverSeatId" TEXT NOT NULL,
    "holderSeatId" TEXT NOT NULL,
    "itemId" TEXT,
    "enteredById" TEXT,
    "bySelf" BOOLEAN NOT NULL,
    "createdAt" DATETIME NOT NULL,
    "revokedAt" DATETIME,
    "paperName" TEXT,
    "paperType" TEXT,
    "paperSize" INTEGER,
    "paperSha256" TEXT,
    CONSTRAINT "Proxy_meetingId_fkey" FOREIGN KEY ("meetingId") REFERENCES "Meeting" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Proxy_giverSeatId_fkey" FOREIGN KEY ("giverSeatId") REFERENCES "Seat" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Proxy_holderSeatId_fkey" FOREIGN KEY ("holderSeatId") REFERENCES "Seat" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Proxy_itemId_fkey" FOREIGN KEY ("itemId") REFERENCES "AgendaItem" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Proxy_enteredById_fkey" FOREIGN KEY ("enteredById") REFERENCES "Person" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);

-- AlterTable
ALTER TABLE "Body" ADD COLUMN "maxProxies" INTEGER NOT NULL DEFAULT 1;
ALTER TABLE "Body" ADD COLUMN "proxiesCountForQuorum" BOOLEAN NOT NULL DEFAULT true;

-- RedefineTables
PRAGMA defer_foreign_keys=ON;
PRAGMA foreign_keys=OFF;
CREATE TABLE "new_Attendance" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "meetingId" TEXT NOT NULL,
    "seatId" TEXT,
    "organisationId" TEXT,
    "organisationName" TEXT NOT NULL DEFAULT '',
    "personId" TEXT,
    "name" TEXT NOT NULL,
    "itemId" TEXT,
    "isExcused" BOOLEAN NOT NULL DEFAULT false,
    "isSubstitute" BOOLEAN NOT NULL DEFAULT false,
    CONSTRAINT "Attendance_meetingId_fkey" FOREIGN KEY ("meetingId") REFERENCES "Meeting" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Attendance_seatId_fkey" FOREIGN KEY ("seatId") REFERENCES "Seat" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Attendance_organisationId_fkey" FOREIGN KEY ("organisationId") REFERENCES "Organisation" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Attendance_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person" ("id") ON DELETE SET NULL ON UPDATE CASCADE,
    CONSTRAINT "Attendance_itemId_fkey" FOREIGN KEY ("itemId") REFERENCES "AgendaItem" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);
INSERT INTO "new_Attendance" ("id", "isExcused", "isSubstitute", "meetingId", "name", "organisationId", "personId", "seatId") SELECT "id", "isExcused", "isSubstitute", "meetingId", "name", "organisationId", "personId", "seatId" FROM "Attendance";
-- When somebody came and left becomes two lines of the log.
INSERT INTO "AttendanceEntry" ("id", "attendanceId", "kind", "at", "personId", "name", "isSubstitute")
SELECT lower(hex(randomblob(4)) || '-' || hex(randomblob(2)) || '-4' || substr(hex(randomblob(2)), 2) || '-8' || substr(hex(randomblob(2)), 2) || '-' || hex(randomblob(6))), "id", 'arrived', "arrivedAt", "personId", "name", "isSubstitute" FROM "Attendance" WHERE "arrivedAt" IS NOT NULL;
INSERT INTO "AttendanceEntry" ("id", "attendanceId", "kind", "at", "personId", "name", "isSubstitute")
SELECT lower(hex(randomblob(4)) || '-' || hex(randomblob(2)) || '-4' || substr(hex(randomblob(2)), 2) || '-8' || substr(hex(randomblob(2)), 2) || '-' || hex(randomblob(6))), "id", 'left', "leftAt", "personId", "name", "isSubstitute" FROM "Attendance" WHERE "leftAt" IS NOT NULL;
DROP TABLE "Attendance";
ALTER TABLE "new_Attendance" RENAME TO "Attendance";
CREATE INDEX "Attendance_personId_idx" ON "Attendance"("personId");
CREATE INDEX "Attendance_itemId_idx" ON "Attendance"("itemId");
CREATE UNIQUE INDEX "Attendance_meetingId_seatId_key" ON "Attendance"("meetingId", "seatId");
PRAGMA foreign_keys=ON;
PRAGMA defer_foreign_keys=OFF;

-- CreateIndex
CREATE INDEX "AttendanceEntry_attendanceId_at_idx" ON "AttendanceEntry"("attendanceId", "at");

-- CreateIndex
CREATE INDEX "AttendanceEntry_itemId_idx" ON "AttendanceEntry"("itemId");

-- CreateIndex
CREATE INDEX "Proxy_meetingId_idx" ON "Proxy"("meetingId");

-- CreateIndex
CREATE INDEX "Proxy_paperSha256_idx" ON "Proxy"("paperSha256");

