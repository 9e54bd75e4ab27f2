/** Hand a file to the person. Everything is made in the page; nothing is sent anywhere. */
export function saveBlob(name: string, blob: Blob): void {
	const url = URL.createObjectURL(blob);
	const link = document.createElement("a");
	link.href = url;
	link.download = name;
	link.click();
	setTimeout(() => URL.revokeObjectURL(url), 10_000);
}

export function saveText(name: string, type: string, text: string): void {
	saveBlob(name, new Blob([text], { type: `${type};charset=utf-8` }));
}

/** An SVG file as a PNG of twice its size, on white. The picture is a data address, which the page's policy allows. */
export async function pngOf(svg: string, width: number, height: number): Promise<Blob> {
	const image = new Image();
	const loaded = new Promise<void>((done, failed) => {
		image.onload = () => done();
		image.onerror = () => failed(new Error("the figure could not be drawn as a picture; save it as SVG"));
	});
	image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
	await loaded;
	const canvas = document.createElement("canvas");
	[canvas.width, canvas.height] = [width * 2, height * 2];
	const drawn = canvas.getContext("2d");
	if (!drawn) throw new Error("this browser draws no pictures; save the figure as SVG");
	drawn.fillStyle = "#ffffff";
	drawn.fillRect(0, 0, canvas.width, canvas.height);
	drawn.drawImage(image, 0, 0, canvas.width, canvas.height);
	return new Promise((done, failed) => canvas.toBlob((blob) => (blob ? done(blob) : failed(new Error("the picture is too large"))), "image/png"));
}
