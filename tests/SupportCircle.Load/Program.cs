using System.CommandLine;
using SupportCircle.Load.Fanout;
using SupportCircle.Load.Faults;
using SupportCircle.Load.History;
using SupportCircle.Load.Nodes;
using SupportCircle.Load.Partition;
using SupportCircle.Load.Reference;
using SupportCircle.Load.Servers;
using SupportCircle.Load.Storm;
using SupportCircle.Load.Wire;

if (args is not [ReferenceCommand.Name, ..])
{
    // Faults are the better the more happens at once.
    if (args is not [FaultsCommand.Name, ..])
    {
        Cores.BindLoad();
    }

    Sockets.Prepare();
}

var root = new RootCommand("Puts load on SupportCircle and measures what it costs.")
{
    FanoutCommand.Create(),
    NodesCommand.Create(),
    HistoryCommand.Create(),
    FaultsCommand.Create(),
    StormCommand.Create(),
    PartitionCommand.Create(),
    ReferenceCommand.Create(),
};
try
{
    return await root.Parse(args).InvokeAsync(new InvocationConfiguration { EnableDefaultExceptionHandler = false });
}
catch (Exception failure) when (failure is ServerFailure or WireException or HttpRequestException or OperationCanceledException)
{
    await Console.Error.WriteLineAsync(failure is OperationCanceledException ? "Stopped." : failure.Message);
    return 2;
}
