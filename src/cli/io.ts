/** Where a command reads and writes: the process, or a test. */
export interface Io {
  readonly stdout: Writer;
  readonly stderr: Writer;
  /** The working directory. */
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** The moment the command was started, in milliseconds. Only the day is made of it. */
  readonly now: number;
  /** Milliseconds since some moment. Only for telling how long work takes. */
  readonly clock: () => number;
  /** Ends when the person stops a command that runs until then. */
  readonly untilStopped: () => Promise<void>;
  /**
   * Has something undone, and said, where the person or the machine stops the command before its end, or Fairnotice fails as nobody expects.
   * What is given back is called when there is nothing to undo any more.
   */
  readonly whenStopped: (undo: () => string) => () => void;
  /** Asks the person at the keyboard, and gives what they write: nothing where they leave. Absent where nobody is there to ask. */
  readonly ask?: ((question: string) => Promise<string | undefined>) | undefined;
}

export interface Writer {
  readonly write: (text: string) => unknown;
  /** Whether a person is looking at a terminal. */
  readonly isTTY?: boolean | undefined;
}
