/**
 * Area under the ROC curve: the share of pairs of one case and one control in which the case scores higher, ties counting half
 * (Mann and Whitney 1947; Hanley and McNeil 1982). NaN when either side is empty. By ranks, so n log n.
 */
export function auc(cases: readonly number[], controls: readonly number[]): number {
	const all = [...cases.map((score) => ({ score, isCase: 1 })), ...controls.map((score) => ({ score, isCase: 0 }))].sort((a, b) => a.score - b.score);
	let ranks = 0;
	for (let i = 0; i < all.length; ) {
		let [end, own] = [i, 0];
		for (; end < all.length && all[end]?.score === all[i]?.score; end++) own += all[end]?.isCase as number;
		// Ranks i + 1 … end of a tie, by their mean.
		ranks += (own * (i + 1 + end)) / 2;
		i = end;
	}
	return (ranks - (cases.length * (cases.length + 1)) / 2) / (cases.length * controls.length);
}
