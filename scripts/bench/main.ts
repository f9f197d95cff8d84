import { benchChecks, benchEachCheck, benchGrowth } from './checks';
import { benchMatching } from './matching';

await benchChecks();
await benchGrowth();
await benchMatching();
await benchEachCheck();
