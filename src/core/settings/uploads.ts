import { type PyItem, text } from "../python.ts";
import { compareVersions, type Settings } from "./settings.ts";

const fileSystem = "django.core.files.storage.FileSystemStorage";

/** Whether uploads are written to MEDIA_ROOT, and not to a service. Django 5.1 and later know STORAGES alone. */
export const keepsUploads = (settings: Settings): boolean =>
  (compareVersions(settings.django.least, "5.1") >= 0 || !settings.mayHold("DEFAULT_FILE_STORAGE", (value) => text(value) !== fileSystem)) &&
  !settings.mayHold("STORAGES", (value) => value.type === "dict" && value.entries.some(([name, storage]) => text(name) === "default" && !isFileSystem(storage)));

const isFileSystem = (storage: PyItem): boolean => storage.type === "dict" && storage.entries.some(([, backend]) => text(backend) === fileSystem);
