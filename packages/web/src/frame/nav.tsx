import { PAGES } from "../pages/index.ts";
import { hrefOf, useView } from "../view/view.ts";
import { turnTo } from "../view/world.ts";
import classes from "./nav.module.css";

/** The bar of pages. Plain links, since their addresses name the world and so change with each step of the slider. */
export function Nav({ current, onVisit }: { readonly current: string; readonly onVisit: (page: string) => void }) {
	const [view] = useView();
	return PAGES.map(({ id, title, key }) => (
		<a
			key={id}
			className={classes.link}
			title={`Alt+${key.toUpperCase()}`}
			aria-current={id === current ? "page" : undefined}
			href={hrefOf(turnTo(view, id))}
			onClick={(event) => {
				if (event.ctrlKey || event.metaKey || event.shiftKey) return;
				event.preventDefault();
				onVisit(id);
			}}
		>
			{title}
		</a>
	));
}
