import uPlot from "uplot";
import "uplot/dist/uPlot.min.css";

/** Alone in here, so that it comes when there is something to draw, and divides nothing that others load. */
export { uPlot };
