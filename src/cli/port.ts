import { UsageError } from './usage-error.js';

/** The port that somebody asks for; 0, for any that is free, where nobody does. */
export function readPort(text: string | undefined): number {
  if (text === undefined) return 0;
  const port = Number(text);
  if (/^\d+$/.test(text) && port >= 1024 && port <= 65_535) return port;
  throw new UsageError(`“${text}” is not a port that we can use.`, 'Write a number from 1024 to 65535: --port 8080');
}

/** Says in words that a port is taken. */
export function explainPort(port: number): (error: unknown) => never {
  return (error) => {
    if (!(error instanceof Error && 'code' in error && error.code === 'EADDRINUSE')) throw error;
    throw new UsageError(`Port ${port} is in use already.`, 'Give another one, or leave --port out: then we take one that is free.');
  };
}
