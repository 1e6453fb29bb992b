/** The valuations that a figure may have. */
export const valuations = ['FOB', 'CIF', 'mixed', 'unstated'] as const;

/** Price basis of a flow: free on board (usual for exports), cost-insurance-freight (usual for imports), mixed (a turnover), or unstated. */
export type Valuation = (typeof valuations)[number];
