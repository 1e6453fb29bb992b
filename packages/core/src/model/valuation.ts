import * as z from 'zod';

/** Price basis of a flow: free on board (usual for exports), cost-insurance-freight (usual for imports), mixed (a turnover), or unstated. */
export const valuationSchema = z.enum(['FOB', 'CIF', 'mixed', 'unstated']);
export type Valuation = z.infer<typeof valuationSchema>;
