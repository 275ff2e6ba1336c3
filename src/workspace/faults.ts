/** Errors of the file system that come from how the files are kept. Any other means that the machine is at fault. */
const userFaults = new Set(['EACCES', 'EISDIR', 'ELOOP', 'ENAMETOOLONG', 'ENOENT', 'ENOTDIR', 'EPERM']);

/** Whether a caught error is one that the owner of the files can put right. */
export function isUserFault(error: unknown): boolean {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' && userFaults.has(error.code);
}
