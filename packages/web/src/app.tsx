import { AppShell, Burger, Group, NavLink, Text } from "@mantine/core";
import { useDisclosure, useHotkeys } from "@mantine/hooks";
import { Controls } from "./controls/controls.tsx";
import { HeaderTools } from "./header.tsx";
import { PAGES } from "./pages/index.ts";
import { Why } from "./parts/why.tsx";
import { useSession } from "./session.tsx";
import { hrefOf, useView } from "./view/view.ts";
import { turnTo } from "./view/world.ts";

/** The frame of every page: where one may go, and what is always on screen. */
export function App() {
	const { about } = useSession();
	const [view, change] = useView();
	const [opened, { toggle, close }] = useDisclosure(false);
	const page = PAGES.find(({ id }) => id === (view.page ?? "overview")) ?? PAGES[0];
	const visit = (id: string) => {
		close();
		const next = turnTo(view, id);
		change({ ...Object.fromEntries(Object.keys(view).map((key) => [key, undefined])), ...next });
	};
	useHotkeys(PAGES.map(({ key, id }) => [`alt+${key}`, () => visit(id)]));
	if (!page) return null;
	return (
		<AppShell header={{ height: 48 }} navbar={{ width: 170, breakpoint: "sm", collapsed: { mobile: !opened } }} padding="md">
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
				{PAGES.map(({ id, title, key }) => (
					<NavLink
						key={id}
						label={title}
						title={`Alt+${key.toUpperCase()}`}
						active={id === page.id}
						href={hrefOf(turnTo(view, id))}
						onClick={(event) => {
							if (event.ctrlKey || event.metaKey || event.shiftKey) return;
							event.preventDefault();
							visit(id);
						}}
						py={5}
					/>
				))}
			</AppShell.Navbar>
			<AppShell.Main>
				<Controls />
				<div style={{ height: 14 }} />
				<page.Component />
			</AppShell.Main>
			<Why />
		</AppShell>
	);
}
