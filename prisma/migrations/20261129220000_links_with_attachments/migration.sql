-- AlterTable
ALTER TABLE "DocumentLink" ADD COLUMN "withAttachments" BOOLEAN NOT NULL DEFAULT false;
