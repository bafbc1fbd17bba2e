import type { Answer as Of } from '../../api/contract.ts';
import { useGet } from '../../api/use-get.ts';

type Codebook = Of<'GET /api/codebook'>['codebook'];

/** The parties of the codebook with the side each is on. Nothing while it is asked for: parties then stand for themselves. */
export function useSides(): Codebook['parties'] {
  return useGet<Of<'GET /api/codebook'>>('/api/codebook').data?.codebook.parties ?? [];
}
