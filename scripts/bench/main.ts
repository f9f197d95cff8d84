import { benchChecks, benchEachCheck, benchGrowth } from './checks';

await benchChecks();
await benchEachCheck();
await benchGrowth();
