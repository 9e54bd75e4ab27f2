import { useEffect, useRef } from "react";

/** So far above and below the screen counts as on it, so that nothing old scrolls in. */
const MARGIN = "200px 0px";

/** Whether an element is on the screen, to be looked at when it is drawn; that it comes or goes draws nothing. */
export function useOnScreen() {
	const ref = useRef<HTMLElement>(null);
	const seen = useRef(true);
	useEffect(() => {
		if (!ref.current) return;
		const watch = new IntersectionObserver(
			(entries) => {
				seen.current = entries.at(-1)?.isIntersecting ?? true;
			},
			{ rootMargin: MARGIN },
		);
		watch.observe(ref.current);
		return () => watch.disconnect();
	}, []);
	return { ref, seen };
}
