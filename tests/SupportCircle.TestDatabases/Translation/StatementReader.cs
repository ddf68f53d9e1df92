using Microsoft.SqlServer.TransactSql.ScriptDom;

namespace SupportCircle.TestDatabases.Translation;

/// <summary>Collects from a statement which tables it reads, by which columns it seeks, and what it is ordered by.</summary>
internal sealed class StatementReader : TSqlFragmentVisitor
{
    private readonly List<(string Alias, string Column)> _sought = [];
    private readonly List<string?> _partners = [];
    private readonly HashSet<TableReference> _written = [];

    /// <summary>Tables that are read, by alias.</summary>
    public Dictionary<string, string> Tables { get; } = new(StringComparer.Ordinal);

    public List<ColumnReferenceExpression> Orders { get; } = [];

    /// <summary>Whether a column is compared with something that is no column of a table.</summary>
    public bool IsBound => _partners.Exists(alias => alias is null || !Tables.ContainsKey(alias));

    public HashSet<string> Sought(string alias) =>
        [.. _sought.Where(column => column.Alias == alias || column.Alias.Length == 0).Select(column => column.Column)];

    public string? TableOf(ColumnReferenceExpression column) =>
        column.MultiPartIdentifier.Identifiers is [var alias, _] ? Tables.GetValueOrDefault(alias.Value) : Tables.Values.FirstOrDefault();

    public override void ExplicitVisit(InsertSpecification node)
    {
        _written.Add(node.Target);
        base.ExplicitVisit(node);
    }

    public override void ExplicitVisit(MergeSpecification node)
    {
        _written.Add(node.Target);
        base.ExplicitVisit(node);
    }

    public override void ExplicitVisit(OutputIntoClause node)
    {
        _written.Add(node.IntoTable);
        base.ExplicitVisit(node);
    }

    public override void Visit(NamedTableReference node)
    {
        if (!_written.Contains(node))
        {
            Tables[(node.Alias ?? node.SchemaObject.BaseIdentifier).Value] = node.SchemaObject.BaseIdentifier.Value;
        }
    }

    // UPDATE c ... FROM Circles AS c names the alias where a table would stand.
    public override void ExplicitVisit(UpdateSpecification node) => WithTarget(node, () => base.ExplicitVisit(node));

    public override void ExplicitVisit(DeleteSpecification node) => WithTarget(node, () => base.ExplicitVisit(node));

    // The first row, whichever it is: no scan.
    public override void ExplicitVisit(QuerySpecification node)
    {
        var isAnyRow = node.WhereClause is null && node.OrderByClause is null
            && node.FromClause?.TableReferences is [NamedTableReference]
            && node.SelectElements is [SelectScalarExpression { Expression: IntegerLiteral }];
        if (!isAnyRow)
        {
            base.ExplicitVisit(node);
        }
    }

    public override void Visit(WhereClause node) => Add(node.SearchCondition);

    public override void Visit(QualifiedJoin node) => Add(node.SearchCondition);

    public override void Visit(ExpressionWithSortOrder node)
    {
        if (node.Expression is ColumnReferenceExpression column)
        {
            Orders.Add(column);
        }
    }

    private void WithTarget(UpdateDeleteSpecificationBase node, Action visit)
    {
        if (node.FromClause is not null)
        {
            _written.Add(node.Target);
        }

        visit();
    }

    // Only what must hold for every row: parts of an OR bind nothing.
    private void Add(BooleanExpression? condition)
    {
        switch (condition)
        {
            case BooleanBinaryExpression { BinaryExpressionType: BooleanBinaryExpressionType.And } both:
                Add(both.FirstExpression);
                Add(both.SecondExpression);
                break;
            case BooleanParenthesisExpression inner:
                Add(inner.Expression);
                break;
            case BooleanComparisonExpression { ComparisonType: not BooleanComparisonType.NotEqualToBrackets } comparison:
                Add(comparison.FirstExpression, comparison.SecondExpression);
                Add(comparison.SecondExpression, comparison.FirstExpression);
                break;
            case InPredicate { NotDefined: false } one:
                Add(one.Expression, other: null);
                break;
            case BooleanIsNullExpression { IsNot: false } none:
                Add(none.Expression, other: null);
                break;
            default:
                break;
        }
    }

    private void Add(ScalarExpression expression, ScalarExpression? other)
    {
        if (expression is ColumnReferenceExpression column)
        {
            var names = column.MultiPartIdentifier.Identifiers;
            _sought.Add((names.Count > 1 ? names[0].Value : "", names[^1].Value));
            _partners.Add(other is ColumnReferenceExpression { MultiPartIdentifier.Identifiers: [var alias, _] } ? alias.Value : null);
        }
    }
}
