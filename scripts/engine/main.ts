import { createInterface } from 'node:readline';
import { z } from '@/lib/domain/zod';
import { FUNCTIONS } from './functions';

/**
 * `npm run -s engine -- FUNCTION`: JSON lines in, one JSON line out for each, in order, with the same `id`. It runs the
 * modules that ship. A bad line gives `{"id", "error"}` and the next line goes on. Memory does not grow with the input; the
 * heap is told to grow slowly (`package.json`), or it would take half a gigabyte before it looks for what can go.
 */
const name = process.argv[2] ?? '';
const create = FUNCTIONS[name];
if (!create) {
  process.stderr.write(`engine: no function "${name}". There are: ${Object.keys(FUNCTIONS).join(', ')}\n`);
  process.exit(2);
}
const answer = await create();

// Whoever read has enough (`| head`): that is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});

async function write(line: unknown): Promise<void> {
  if (!process.stdout.write(`${JSON.stringify(line)}\n`))
    await new Promise((done) => process.stdout.once('drain', done));
}

/** The line's own id where it has one, so that an error can be told apart. */
function idOf(request: unknown): unknown {
  return typeof request === 'object' && request !== null && 'id' in request ? request.id : null;
}

/** A schema's complaints as one line: `text: Invalid input`. */
function sentenceOf(error: unknown): string {
  if (error instanceof z.core.$ZodError) {
    return error.issues.map(({ path, message }) => [path.join('.'), message].filter(Boolean).join(': ')).join('; ');
  }
  return error instanceof Error ? error.message : String(error);
}

for await (const line of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
  if (line.trim() === '') continue;
  let request: unknown = null;
  try {
    request = JSON.parse(line);
    for await (const result of answer(request)) await write({ id: idOf(request), ...result });
  } catch (error) {
    await write({ id: idOf(request), error: sentenceOf(error) });
  }
}
