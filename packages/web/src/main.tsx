import "./engine/no-eval.ts";
import "@mantine/core/styles.layer.css";
import "./styles/theme.css";
import { Alert, Center, createTheme, Loader, MantineProvider, Stack, Text } from "@mantine/core";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { App } from "./app.tsx";
import { inFolder } from "./folder.ts";
import { SessionProvider } from "./session.tsx";

/** The greys of the dark scheme, with the tint of its paper (`--paper` is the eighth). */
const DARK = ["#e6eaef", "#c3cad3", "#a2adba", "#7d8896", "#353d48", "#2b333d", "#1d242d", "#14181e", "#10151b", "#0b0f14"] as const;

const theme = createTheme({
	fontFamily: "system-ui, -apple-system, 'Segoe UI', 'Helvetica Neue', Arial, sans-serif",
	primaryColor: "blue",
	// White letters are read on this shade in both schemes.
	primaryShade: 8,
	defaultRadius: "sm",
	respectReducedMotion: true,
	colors: { dark: DARK },
	components: { Loader: Loader.extend({ defaultProps: { role: "status" } }) },
});

function Waiting({ problem }: { readonly problem: string | undefined }) {
	return (
		<Center h="100vh">
			{problem ? (
				<Alert color="orange" title="The dossier could not be opened" role="alert" maw={640}>
					<Text size="sm" style={{ whiteSpace: "pre-wrap" }}>
						{problem}
					</Text>
					<Text size="sm" mt="xs">
						Nothing was changed. {inFolder ? "Was the file cut off when it was copied?" : "Is the program that serves this page still running?"}
					</Text>
				</Alert>
			) : (
				<Stack align="center">
					<Loader aria-label="opening the dossier" />
					<Text size="sm">Opening the dossier …</Text>
				</Stack>
			)}
		</Center>
	);
}

const root = document.getElementById("root");
if (root)
	createRoot(root).render(
		<StrictMode>
			<MantineProvider theme={theme} defaultColorScheme="auto">
				<SessionProvider waiting={(problem) => <Waiting problem={problem} />}>
					<App />
				</SessionProvider>
			</MantineProvider>
		</StrictMode>,
	);
