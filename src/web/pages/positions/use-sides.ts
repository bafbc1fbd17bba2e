import type { Answer as Of } from '../../api/contract.ts';
import { useGet } from '../../api/use-get.ts';

type Codebook = Of<'GET /api/codebook'>['codebook'];

/** The parties of the codebook with the side each is on; null while it is asked for. */
export function useSides(): Codebook['parties'] | null {
  const { data, isPending } = useGet<Of<'GET /api/codebook'>>('/api/codebook');
  return isPending ? null : (data?.codebook.parties ?? []);
}
