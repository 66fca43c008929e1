import { memoryStore } from '../../src/store/memory.ts';
import { storeContract } from './contract.ts';

storeContract(
  async () => memoryStore(),
  async (store) => store,
);
