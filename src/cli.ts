/** The front door without a page, `npm run -s cli -- COMMAND`. */
import { run } from './cli/program.ts';

process.exitCode = await run(process.argv.slice(2));
