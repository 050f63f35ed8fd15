import { bundle } from './bundle';

/** Bundles the command line for the tests and returns the file to run. */
export const buildCli = (): string => bundle('server/src/cli/main.ts', 'cli.js');
