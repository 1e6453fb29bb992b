// metrics
// end of metrics
