/** Why a file could not be read, in the system's own short form: "ENOENT", "EACCES". */
export const errorCode = (error: unknown): string =>
  (error as NodeJS.ErrnoException | undefined)?.code ?? 'unknown error';
