/** A thread that ended in the middle of its work: the machine has no more memory for it, or something ended it. */
export class ThreadError extends Error {
  override readonly name = 'ThreadError';
  constructor(readonly reason: 'memory' | 'ended') {
    super(`A thread ${reason === 'memory' ? 'ran out of memory' : 'ended'} in the middle of a job.`);
  }
}
