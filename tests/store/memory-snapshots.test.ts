import { memorySnapshots } from '../../src/store/memory-snapshots.ts';
import { describeSnapshots } from './snapshots-contract.ts';

describeSnapshots('memory', async () => memorySnapshots());
