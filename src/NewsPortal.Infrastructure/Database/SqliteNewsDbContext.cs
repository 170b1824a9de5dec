using Microsoft.EntityFrameworkCore;

namespace NewsPortal.Infrastructure.Database;

internal sealed class SqliteNewsDbContext(DbContextOptions<SqliteNewsDbContext> options) : NewsDbContext(options);
