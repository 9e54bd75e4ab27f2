import { AppShell, Burger, Group, Text } from "@mantine/core";
import { type HotkeyItem, useDisclosure, useHotkeys } from "@mantine/hooks";
import { memo } from "react";
import { Controls } from "./controls/controls.tsx";
import { Printed } from "./controls/printed.tsx";
import { Nav } from "./frame/nav.tsx";
import { HeaderTools } from "./header.tsx";
import { PAGES } from "./pages/index.ts";
import { Tip } from "./parts/tip.tsx";
import { Why } from "./parts/why.tsx";
import { useSession } from "./session.tsx";
import { go, usePart, viewNow } from "./view/view.ts";
import { turnTo } from "./view/world.ts";

/** The keyboard goes past what is on every page. */
const toAnswer = () => document.getElementById("answer")?.focus();

const visit = (id: string) => go(turnTo(viewNow(), id));

/** The frame of every page: where one may go, and what is always on screen. Drawn when the page is another, not at each step. */
export function App() {
	const { about } = useSession();
	const wanted = usePart("page") ?? "overview";
	const [opened, { toggle, close }] = useDisclosure(false);
	const page = PAGES.find(({ id }) => id === wanted) ?? PAGES[0];
	const turn = (id: string) => {
		close();
		visit(id);
	};
	useHotkeys([...PAGES.map(({ key, id }) => [`alt+${key}`, () => turn(id)] as HotkeyItem), ["alt+J", toAnswer]]);
	if (!page) return null;
	return (
		<AppShell header={{ height: 48 }} navbar={{ width: 170, breakpoint: "sm", collapsed: { mobile: !opened } }} padding="md">
			<button type="button" className="skip" data-noprint onClick={toAnswer}>
				To the answer (Alt+J)
			</button>
			<AppShell.Header px="md" data-noprint>
				<Group h="100%" justify="space-between" wrap="nowrap">
					<Group gap="xs" wrap="nowrap" style={{ minWidth: 0 }}>
						<Burger opened={opened} onClick={toggle} hiddenFrom="sm" size="sm" aria-label="pages" />
						<Text fw={650}>Interconnector</Text>
						<Text size="sm" c="dimmed" visibleFrom="sm" truncate>
							{about.title}
						</Text>
					</Group>
					<HeaderTools />
				</Group>
			</AppShell.Header>
			<AppShell.Navbar p="xs" data-noprint>
				<Nav current={page.id} onVisit={turn} />
			</AppShell.Navbar>
			<AppShell.Main>
				<Stage Component={page.Component} />
			</AppShell.Main>
			<Why />
			<Tip />
		</AppShell>
	);
}

const Stage = memo(({ Component }: { readonly Component: (typeof PAGES)[number]["Component"] }) => (
	<>
		<Printed />
		<Controls />
		<div style={{ height: 14 }} />
		<div id="answer" tabIndex={-1} style={{ outline: "none" }}>
			<Component />
		</div>
	</>
));
