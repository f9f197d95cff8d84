import { benchChecks, benchEachCheck, benchGrowth } from './checks';
import { benchMatching } from './matching';

const BENCHES = { checks: benchChecks, growth: benchGrowth, matching: benchMatching, each: benchEachCheck };

const asked = process.argv.slice(2);
for (const [name, bench] of Object.entries(BENCHES)) if (asked.length === 0 || asked.includes(name)) await bench();
