package core

import "github.com/anchorkl/anchorkl/plugin"

// PluginPlaces lists the places where [NewContext] looks for a plugin, in order and past the first that
// serves; of the options it reads Plugin, Device and PythonPath. With load each plugin is loaded, to ask
// for its version, and stays in the process; without, files are looked at only, and a place without a
// problem may still turn out to have one. Errors: InvalidArgument for Device.
func PluginPlaces(options ContextOptions, load bool) ([]plugin.Place, error) {
	device, err := options.device()
	if err != nil {
		return nil, err
	}
	search := plugin.Search{Path: options.Plugin, Device: device, PythonPath: options.PythonPath}
	if load {
		return plugin.List(search), nil
	}
	return plugin.Survey(search), nil
}
